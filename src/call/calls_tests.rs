//! Calls of forms that those of today do not have, over types of the tests: what goes out, and what comes of an answer.

use genauth_management_shapes::{dto, endpoint};
use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::error::{Failure, History};
use super::field_types::{Bare, Resp};
use super::issue::path_text;
use super::language::Language;
use super::request::Request;
use super::requests::{Unsendable, build};
use super::response;
use super::table::Endpoint;
use super::validate::validate;
use super::value::Value;
use crate::fixture::TestValue;

#[dto]
struct ByIdDto {
    #[shape(len = 1..)]
    id: String,
    tenant_id: Option<String>,
}

#[dto]
struct ManyDto {
    app_ids: Vec<String>,
    forced: Option<bool>,
}

#[dto]
struct TokenDto {
    #[shape(secret)]
    access_token: String,
    expires_in: u32,
}

#[dto]
struct ModelsDto {
    status_code: u32,
    message: String,
    list: Vec<ByIdDto>,
}

#[dto]
struct DoneDto {
    success: bool,
}

#[dto]
struct CommonDto {
    status_code: u32,
    message: String,
}

#[dto]
struct HolderDto {
    tokens: Option<Vec<TokenDto>>,
}

/// Deletes one.
#[endpoint(DELETE "/api/v3/ip-list/{id}", idempotent)]
fn delete_by_id(input: ByIdDto) -> Resp<HolderDto>;

/// Deletes several.
#[endpoint(DELETE "/api/v3/delete-many", idempotent)]
fn delete_many(input: ManyDto) -> Resp<ByIdDto>;

/// Decides.
#[endpoint(PUT "/api/v3/approval-process", non_idempotent)]
fn decide(input: ManyDto) -> Resp<ByIdDto>;

/// Takes a file elsewhere, and what belongs to it in the query.
#[endpoint(POST "/api/v3/upload", non_idempotent, query)]
fn upload(input: ManyDto) -> Resp<ByIdDto>;

/// Reads what there is.
#[endpoint(GET "/oauth/state")]
fn read_state() -> Bare<TokenDto>;

/// Starts.
#[endpoint(POST "/api/v3/start", non_idempotent)]
fn start() -> Bare<ByIdDto>;

/// Lists beside the envelope.
#[endpoint(GET "/api/v3/list-models")]
fn list_models() -> Bare<ModelsDto>;

/// Says only whether it was done.
#[endpoint(POST "/api/v3/clear", idempotent)]
fn clear() -> Bare<DoneDto>;

/// Has an envelope and no data.
#[endpoint(POST "/api/v3/remove", idempotent)]
fn remove() -> Bare<CommonDto>;

crate::table!(
    TABLE,
    [ByIdDto, ManyDto, TokenDto, HolderDto, ModelsDto, DoneDto, CommonDto, super::field_types::NoInput],
    [DELETE_BY_ID, DELETE_MANY, DECIDE, UPLOAD, READ_STATE, START, LIST_MODELS, CLEAR, REMOVE]
);

fn named(name: &str) -> &'static Endpoint {
    let mut calls = (0..TABLE.endpoint_count()).filter_map(|index| TABLE.endpoint(index));
    calls.find(|call| call.name == name).unwrap()
}

fn sent(name: &str, input: &Json) -> Result<Request, Vec<String>> {
    let value = TestValue::from_text(&input.to_string()).parse_json().unwrap();
    let copy = validate(named(name).request, &value, Language::English).unwrap();
    match build(named(name), &copy, Language::English) {
        Ok(requests) => Ok(<[_; 1]>::try_from(requests).unwrap().into_iter().next().unwrap()),
        Err(Unsendable::Refused(issues)) => Err(issues
            .iter()
            .map(|issue| format!("{}: {}", path_text(&issue.path, Language::English), issue.message))
            .collect()),
        Err(Unsendable::NoJson) => panic!("no JSON"),
    }
}

fn answer(name: &str, status: u16, body: &str) -> Result<Json, Box<Failure>> {
    let read = response::read(named(name), status, &TestValue::from_text(body))?;
    Ok(from_str(&read.to_json().unwrap()).unwrap())
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[wasm_bindgen_test(unsupported = test)]
fn a_parameter_goes_into_the_path_encoded_and_nowhere_else() {
    let request = sent("deleteById", &json!({ "id": "a/b?c#d e%2f部", "tenantId": "t" })).unwrap();
    assert_eq!(request.method.name(), "DELETE");
    assert_eq!(request.path, "/api/v3/ip-list/a%2Fb%3Fc%23d%20e%252f%E9%83%A8");
    assert_eq!(request.query, [pair("tenantId", "t")]);
    assert_eq!(request.parameters, [], "as the official client signs it");
    assert_eq!(request.body, None);
    assert_eq!(sent("deleteById", &json!({ "id": "a-b_c.d~" })).unwrap().path, "/api/v3/ip-list/a-b_c.d~");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_parameter_that_would_lead_to_another_path_is_refused() {
    for id in [".", ".."] {
        let [issue] = <[_; 1]>::try_from(sent("deleteById", &json!({ "id": id })).unwrap_err()).unwrap();
        assert_eq!(issue, format!("id: id: expected a value other than \".\" and \"..\", found \"{id}\""));
    }
    assert!(sent("deleteById", &json!({ "id": "..." })).is_ok());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_delete_asks_by_its_query_and_a_put_has_a_body() {
    let input = json!({ "appIds": ["a", "b"], "forced": true });
    let request = sent("deleteMany", &input).unwrap();
    assert_eq!(request.query, [pair("appIds[]", "a"), pair("appIds[]", "b"), pair("forced", "true")]);
    assert_eq!(
        request.parameters,
        [],
        "as the official client signs it, whose signature of a DELETE covers no query"
    );
    assert_eq!(request.body, None);

    let request = sent("deleteMany", &json!({ "appIds": [], "forced": true })).unwrap();
    assert_eq!(request.query, [pair("forced", "true")], "a query has no empty list");

    let request = sent("decide", &input).unwrap();
    assert_eq!(request.method.name(), "PUT");
    assert_eq!(from_str::<Json>(&request.body.unwrap()).unwrap(), input);
    assert!(request.query.is_empty());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_post_whose_input_is_its_query_has_no_body() {
    let request = sent("upload", &json!({ "appIds": ["a"], "forced": true })).unwrap();
    assert_eq!((request.method.name(), &*request.path), ("POST", "/api/v3/upload"));
    assert_eq!(request.query, [pair("appIds[]", "a"), pair("forced", "true")]);
    assert_eq!(request.parameters, [], "as the official client signs it");
    assert_eq!(request.body, None);
    assert_eq!(sent("upload", &json!({ "appIds": vec!["k".repeat(100); 100] })).unwrap_err().len(), 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn a_query_of_a_delete_that_is_too_long_is_refused_and_never_sent_in_parts() {
    let input = json!({ "appIds": vec!["k".repeat(100); 100] });
    assert_eq!(sent("deleteMany", &input).unwrap_err().len(), 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn a_call_that_takes_nothing_is_made_without_an_input() {
    for name in ["readState", "start"] {
        let nothing = TestValue::empty_object().named("nothing");
        let copy = validate(named(name).request, &nothing, Language::English).unwrap();
        let [request] = <[_; 1]>::try_from(build(named(name), &copy, Language::English).unwrap()).unwrap();
        assert!(request.query.is_empty() && request.parameters.is_empty());
        let body = (name == "start").then(|| "{}".to_owned());
        assert_eq!(request.body, body, "{name}");
    }
    let unknown = TestValue::from_text(r#"{"id":"a"}"#).parse_json().unwrap();
    assert_eq!(validate(named("start").request, &unknown, Language::English).unwrap_err().len(), 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn an_answer_without_an_envelope_is_the_answer_unless_it_is_a_refusal() {
    let body = r#"{"accessToken":"t","expiresIn":"3600"}"#;
    assert_eq!(answer("readState", 200, body).unwrap(), json!({ "accessToken": "t", "expiresIn": 3600 }));
    let failure = answer("readState", 200, r#"{"statusCode":403,"message":"no"}"#).unwrap_err();
    assert_eq!((failure.status_code, failure.service_message.as_deref()), (Some(403), Some("no")));
    assert_eq!(answer("start", 500, r#"{"id":"a"}"#).unwrap_err().status, Some(500));
    assert!(answer("start", 200, "<html>").is_err());
    assert!(
        answer("decide", 200, r#"{"id":"a"}"#).is_err(),
        "where an envelope is promised, there must be one"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_list_beside_the_envelope_is_an_answer_with_an_envelope() {
    for list in [r#""[{\"id\":\"a\"}]""#, r#"{"id":"a"}"#, r#"[{"id":"a"}]"#] {
        let body = format!(r#"{{"statusCode":"200","message":"","list":{list}}}"#);
        let read = answer("listModels", 200, &body).unwrap();
        assert_eq!(read, json!({ "statusCode": 200, "message": "", "list": [{ "id": "a" }] }));
    }
    let read = answer("listModels", 200, r#"{"statusCode":200,"message":"","list":null}"#).unwrap();
    assert_eq!(read["list"], json!([]), "some back ends write an empty list so");
    assert!(answer("listModels", 200, r#"{"list":[]}"#).is_err(), "without a `statusCode` nobody knows");
    let failure = answer("listModels", 200, r#"{"statusCode":403,"message":"no","list":[]}"#).unwrap_err();
    assert_eq!(failure.status_code, Some(403));
}

#[wasm_bindgen_test(unsupported = test)]
fn an_envelope_without_data_is_an_answer() {
    let body = r#"{"statusCode":200,"message":"done"}"#;
    assert_eq!(answer("remove", 200, body).unwrap(), from_str::<Json>(body).unwrap());
    assert!(answer("remove", 200, "{}").is_err());
    assert_eq!(answer("remove", 200, r#"{"statusCode":404}"#).unwrap_err().status_code, Some(404));
}

#[wasm_bindgen_test(unsupported = test)]
fn what_was_not_done_rejects_without_an_envelope_too() {
    assert_eq!(answer("clear", 200, r#"{"success":"true"}"#).unwrap(), json!({ "success": true }));
    for body in [r#"{"success":false}"#, r#"{"success":"false"}"#, r#"{"statusCode":200,"success":false}"#] {
        assert!(answer("clear", 200, body).is_err(), "{body}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn an_answer_that_may_hold_a_secret_is_shown_nowhere_when_it_is_not_understood() {
    assert!(named("deleteById").answers_secrets && named("readState").answers_secrets);
    assert!(!named("deleteMany").answers_secrets);
    let shown = |name: &str, body: &str| {
        let failure = answer(name, 200, body).unwrap_err();
        serde_json::to_string(&failure.of_call(named(name), &History::default(), Language::English)).unwrap()
    };
    for body in [
        r#"{"data":{"tokens":[{"accessToken":"hush"}]}}"#,
        r#"{"data":"hush""#,
        r#" ["hush"]"#,
        r#"<{"a":"hush"}"#,
    ] {
        assert!(!shown("deleteById", body).contains("hush"), "{body}");
        assert!(shown("deleteMany", body).contains("hush"), "{body}");
    }
    for body in [" <h1>Sign in</h1>", "upstream: Sign in"] {
        assert!(shown("deleteById", body).contains("Sign in"), "of a server before the service: {body}");
    }
}
