use serde_json::{Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::*;
use crate::api::ENDPOINTS;
use crate::call::issue::{IssueCode, path_text};
use crate::call::request::{Unsendable, build};
use crate::fixture::Tested;

fn value(json: &Json) -> Tested {
    Tested::from_text(&json.to_string()).parse_json().unwrap()
}

fn requests(name: &str, input: &Json) -> Result<Vec<Request>, Vec<(String, IssueCode)>> {
    let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.name == name).unwrap();
    build(endpoint, &value(input), Language::English).map_err(|unsendable| {
        let Unsendable::TooLong(issues) = unsendable else { panic!("no JSON") };
        issues.into_iter().map(|issue| (path_text(&issue.path, Language::English), issue.code)).collect()
    })
}

fn one(path: &str) -> Vec<(String, IssueCode)> {
    vec![(path.to_owned(), IssueCode::TooLong)]
}

#[wasm_bindgen_test(unsupported = test)]
fn ids_that_one_query_can_carry_are_one_request() {
    let codes = vec!["c".repeat(24); 100];
    let requests = requests("getOrganizationsBatch", &json!({ "organizationCodeList": codes })).unwrap();
    assert_eq!(requests.len(), 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn ids_that_one_query_cannot_carry_are_several_requests_in_their_order() {
    let codes: Vec<_> = (0..1_000).map(|number| format!("code \"{number}\" 部")).collect();
    let input = json!({ "organizationCodeList": codes, "withPost": true, "tenantId": "t" });
    let requests = requests("getOrganizationsBatch", &input).unwrap();
    assert!(requests.len() > 1);
    let sent = requests.iter().flat_map(|request| &request.query);
    let sent: Vec<_> = sent.filter(|(name, _)| name == "organizationCodeList[]").map(|(_, id)| id).collect();
    assert_eq!(sent, codes.iter().collect::<Vec<_>>());
    for request in &requests {
        assert!(sum(request.query.iter().map(size)) <= LONGEST_QUERY);
        assert!(
            ["withPost", "tenantId"].iter().all(|name| request.query.iter().any(|(known, _)| known == name))
        );
        let own: Vec<_> =
            request.query.iter().filter(|(name, _)| name.ends_with("[]")).map(|(_, id)| id).collect();
        let (_, signed) = request.parameters.iter().find(|(name, _)| name == "organizationCodeList").unwrap();
        assert_eq!(*signed, json!(own).to_string(), "what is signed is what is sent");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_request_is_as_full_as_it_can_be() {
    // 40 bytes each: `organizationCodeList[]` encoded, and 10 characters.
    let codes = vec!["c".repeat(12); 188];
    let of = |count: usize| {
        let input = json!({ "organizationCodeList": codes.get(..count).unwrap() });
        requests("getOrganizationsBatch", &input).unwrap().len()
    };
    assert_eq!([of(187), of(188)], [1, 2]);
}

#[wasm_bindgen_test(unsupported = test)]
fn what_no_query_can_carry_is_refused_at_its_field() {
    let long = "k".repeat(7_500);
    let user = json!({ "userId": "u", "userIdType": "username" });
    assert_eq!(requests("getUser", &user).unwrap().len(), 1);
    assert_eq!(requests("getUser", &json!({ "userId": long, "userIdType": "username" })), Err(one("userId")));
    let codes = json!({ "organizationCodeList": ["a", long, "b"] });
    assert_eq!(requests("getOrganizationsBatch", &codes), Err(one("organizationCodeList[1]")));
    let codes = json!({ "organizationCodeList": ["a"], "tenantId": long });
    assert_eq!(requests("getOrganizationsBatch", &codes), Err(one("tenantId")));
    assert_eq!(
        requests("createUser", &json!({ "username": long })).unwrap().len(),
        1,
        "a body has no such limit"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_query_is_measured_as_it_is_encoded() {
    let size = |text: &str| size(&("n".to_owned(), text.to_owned())) - 3;
    assert_eq!(["aZ09*-._ ", "部", "é", "+", "~", "😀"].map(size), [9, 9, 6, 3, 3, 12]);
}

#[wasm_bindgen_test(unsupported = test)]
fn answers_become_one_with_the_rows_of_all() {
    let first = value(&json!({ "statusCode": 200, "requestId": "a", "data": [1, 2] }));
    join(&first, &value(&json!({ "statusCode": 200, "requestId": "b", "data": [3] }))).unwrap();
    join(&first, &value(&json!({ "data": [] }))).unwrap();
    let expected = json!({ "statusCode": 200, "requestId": "a", "data": [1, 2, 3] });
    assert_eq!(serde_json::from_str::<Json>(&first.to_json().unwrap()).unwrap(), expected);
    assert_eq!(join(&first, &value(&json!({ "data": { "list": [] } }))), None);
}
