//! The calls that are made of several requests: what each declares, and what goes out.

use serde_json::{Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::endpoints;
use crate::call::endpoint::{Method, Parts};
use crate::call::issue::{IssueCode, path_text};
use crate::call::language::Language;
use crate::call::pages::{Rows, paging, rows};
use crate::call::request::Request;
use crate::call::requests::{Unsendable, build};
use crate::call::table::{Endpoint, Kind, Shape};
use crate::call::value::Value;
use crate::fixture::TestValue;

fn named(name: &str) -> &'static Endpoint {
    endpoints().find(|endpoint| endpoint.name == name).unwrap()
}

fn takes_pages(shape: &'static Shape) -> bool {
    ["page", "pageNo", "startIndex", "scrollId"].iter().any(|name| shape.field(name).is_some())
        || shape
            .fields
            .iter()
            .any(|field| matches!(field.kind, Kind::Object(inner) if takes_pages(inner.shape())))
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_that_takes_a_page_and_answers_rows_declares_it_and_no_other() {
    for endpoint in endpoints() {
        let is_paged = takes_pages(endpoint.request()) && rows(&endpoint.answer).is_some();
        assert_eq!(matches!(endpoint.parts, Parts::Pages { .. }), is_paged, "{}", endpoint.name);
        assert_eq!(paging(endpoint).is_some(), is_paged, "{}", endpoint.name);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_declared_key_is_of_texts_or_of_pages_integers_that_every_row_has() {
    for endpoint in endpoints() {
        let (key, integers) = match endpoint.parts {
            Parts::Pages { key } => (key, true),
            Parts::Ids(ids) => (ids.key, false),
            Parts::Whole => continue,
        };
        for name in key.split(',').filter(|name| !name.is_empty()) {
            let Some(Rows { item: Kind::Object(row), .. }) = rows(&endpoint.answer) else {
                panic!("{}", endpoint.name)
            };
            let field = row.shape().field(name).unwrap();
            let is_key = match field.kind {
                Kind::Text { .. } => true,
                Kind::Integer { .. } => integers,
                _ => false,
            };
            assert!(field.required && is_key, "{}", endpoint.name);
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn rows_of_several_organizations_are_told_apart_by_theirs() {
    let key = |name| paging(named(name)).unwrap().key;
    assert_eq!(key("getUserDepartments"), "departmentId,organizationCode");
    assert_eq!(key("searchDepartmentsList"), "departmentId", "the input names the organization");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_list_of_ids_is_one_of_a_get_whose_answer_is_a_list() {
    for endpoint in endpoints() {
        let Parts::Ids(ids) = endpoint.parts else { continue };
        assert_eq!(endpoint.method, Method::Get, "{}", endpoint.name);
        for kind in [endpoint.request().field(ids.list).unwrap().kind, endpoint.answer.kind] {
            assert!(matches!(kind, Kind::List { .. }), "{}", endpoint.name);
        }
    }
}

fn requests(name: &str, input: &Json) -> Result<Vec<Request>, Vec<(String, IssueCode)>> {
    let input = TestValue::from_text(&input.to_string()).parse_json().unwrap();
    build(named(name), &input, Language::English).map_err(|unsendable| {
        let Unsendable::Refused(issues) = unsendable else { panic!("no JSON") };
        issues.into_iter().map(|issue| (path_text(&issue.path, Language::English), issue.code)).collect()
    })
}

fn one(path: &str) -> Vec<(String, IssueCode)> {
    vec![(path.to_owned(), IssueCode::TooLong)]
}

#[wasm_bindgen_test(unsupported = test)]
fn ids_that_one_query_cannot_carry_are_several_requests_in_their_order() {
    let codes: Vec<_> = (0..1_000).map(|number| format!("code \"{number}\" 部")).collect();
    let input = json!({ "organizationCodeList": codes, "withPost": true, "tenantId": "t" });
    let requests = requests("getOrganizationsBatch", &input).unwrap();
    assert!(requests.len() > 1);
    let ids = |request: &Request| -> Vec<String> {
        let list = request.query.iter().filter(|(name, _)| name == "organizationCodeList[]");
        list.map(|(_, id)| id.clone()).collect()
    };
    assert_eq!(requests.iter().flat_map(ids).collect::<Vec<_>>(), codes);
    for request in &requests {
        for name in ["withPost", "tenantId"] {
            assert!(request.query.iter().any(|(known, _)| known == name), "{name}");
        }
        let (_, signed) = request.parameters.iter().find(|(name, _)| name == "organizationCodeList").unwrap();
        assert_eq!(*signed, json!(ids(request)).to_string(), "what is signed is what is sent");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_query_is_divided_when_it_is_too_long_and_not_before() {
    // 40 bytes each: `organizationCodeList%5B%5D=` and `&`, and 12 characters.
    let of = |count: usize| {
        let input = json!({ "organizationCodeList": vec!["c".repeat(12); count] });
        requests("getOrganizationsBatch", &input).unwrap().len()
    };
    assert_eq!([1, 187, 188].map(of), [1, 1, 2]);
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
