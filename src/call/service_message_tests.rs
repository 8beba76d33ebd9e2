//! Which words of the service an error has where the answer says `success: false`.

use genauth_management_shapes::{dto, endpoint};
use serde_json::{Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::field_types::{Bare, Resp};
use super::response;
use super::value::Value;
use crate::fixture::TestValue;

#[dto]
struct DoneDto {
    success: bool,
}

#[dto]
struct TokenDto {
    success: bool,
    #[shape(secret)]
    token: String,
}

/// Does something.
#[endpoint(POST "/act", non_idempotent)]
fn act() -> Resp<DoneDto>;

/// Does something, and says so without an envelope.
#[endpoint(POST "/clear", non_idempotent)]
fn clear() -> Bare<DoneDto>;

/// Gets a secret.
#[endpoint(POST "/get-token", non_idempotent)]
fn get_token() -> Resp<TokenDto>;

crate::table!(TABLE, [DoneDto, TokenDto, super::field_types::NoInput], [ACT, CLEAR, GET_TOKEN]);

/// The service's message in the error of a call.
fn said(name: &str, envelope: &Json) -> Option<String> {
    let mut calls = (0..TABLE.endpoint_count()).filter_map(|index| TABLE.endpoint(index));
    let endpoint = calls.find(|call| call.name == name).unwrap();
    let body = TestValue::from_text(&envelope.to_string());
    response::read(endpoint, 200, &body).unwrap_err().service_message
}

#[wasm_bindgen_test(unsupported = test)]
fn an_envelope_that_speaks_of_success_leaves_the_word_to_what_stands_beside_the_refusal() {
    for message in ["", " ", "Success", "SUCCESS", "ok", "操作成功", " 成功 "] {
        for name in ["message", "errMsg", "msg"] {
            let envelope = json!({
                "statusCode": 200, "message": message, "data": { "success": false, name: "in use" }
            });
            assert_eq!(said("act", &envelope).as_deref(), Some("in use"), "{envelope}");
        }
    }
    let without =
        json!({ "statusCode": 200, "data": { "success": false, "message": "ok", "errMsg": "in use" } });
    assert_eq!(said("act", &without).as_deref(), Some("in use"));
    let bare = json!({ "success": false, "errMsg": "in use" });
    assert_eq!(said("clear", &bare).as_deref(), Some("in use"));
}

#[wasm_bindgen_test(unsupported = test)]
fn an_envelope_that_says_why_has_the_word_and_so_has_one_beside_which_nothing_is_said() {
    let data = json!({ "success": false, "message": "other" });
    for message in ["in use", "not successful", "success: false", "操作成功但未生效"] {
        let envelope = json!({ "statusCode": 200, "message": message, "data": data });
        assert_eq!(said("act", &envelope).as_deref(), Some(message));
    }
    for reason in [json!(null), json!(false), json!({ "message": "in use" }), json!(["in use"]), json!("")] {
        let envelope = json!({ "statusCode": 200, "message": "Success", "data": { "success": false, "errMsg": reason } });
        assert_eq!(said("act", &envelope).as_deref(), Some("Success"), "{envelope}");
    }
    assert_eq!(said("act", &json!({ "statusCode": 200, "data": { "success": false } })), None);
}

#[wasm_bindgen_test(unsupported = test)]
fn where_the_answer_may_hold_a_secret_nothing_of_it_is_a_message() {
    let envelope = |message| json!({ "statusCode": 200, "message": message, "data": { "success": false, "message": "hush" } });
    assert_eq!(said("getToken", &envelope("")).as_deref(), Some(""));
    assert_eq!(said("getToken", &envelope("in use")).as_deref(), Some("in use"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_reason_is_as_long_as_a_message_may_be() {
    let data = json!({ "success": false, "message": "x".repeat(20_000) });
    let reason = said("act", &json!({ "statusCode": 200, "message": "", "data": data })).unwrap();
    assert_eq!(reason.len(), 10_000);
}
