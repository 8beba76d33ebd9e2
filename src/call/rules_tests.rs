//! Each rule by itself, over a type that has them all.

use genauth_management_shapes::dto;
use serde_json::{Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::*;
use crate::call::field_types::{self, JsonObject};
use crate::call::issue::path_text;
use crate::call::language::Language;
use crate::call::validate::validate;
use crate::fixture::TestValue;

#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
enum Colour {
    DeepRed,
    Blue,
}

#[dto]
#[shape(one_of("email", "phone"), needs("countryCode", "phone"))]
#[shape(values("value", Colour, "field", "colour"), texts("free", 3))]
struct Ruled {
    #[shape(format = "Email")]
    email: Option<String>,
    phone: Option<String>,
    country_code: Option<String>,
    field: Option<String>,
    value: Option<field_types::Json>,
    free: Option<JsonObject>,
    #[shape(format = "Date")]
    born: Option<String>,
    #[shape(id_type_at = "idType")]
    ids: Option<Vec<String>>,
    id_type: Option<String>,
    #[shape(secret)]
    password: Option<String>,
}

crate::table!(TYPES, [Ruled]);

fn issues(input: &Json) -> Vec<(String, IssueCode, String)> {
    let input = TestValue::from_text(&input.to_string()).parse_json().unwrap();
    let issues = validate(TYPES.type_at(0), &input, Language::English).err().unwrap_or_default();
    issues
        .into_iter()
        .map(|issue| (path_text(&issue.path, Language::English), issue.code, issue.message))
        .collect()
}

fn found(input: Json) -> Vec<(String, IssueCode)> {
    issues(&input).into_iter().map(|(path, code, _)| (path, code)).collect()
}

fn one(path: &str, code: IssueCode) -> Vec<(String, IssueCode)> {
    vec![(path.to_owned(), code)]
}

#[wasm_bindgen_test(unsupported = test)]
fn names_the_fields_of_which_one_is_needed() {
    assert_eq!(found(json!({ "email": "a@b" })), []);
    assert_eq!(found(json!({ "phone": "1" })), []);
    let none = issues(&json!({ "field": "x", "email": "" }));
    let message = "email: expected at least one of email, phone, found none of them";
    assert_eq!(none, [("email".to_owned(), IssueCode::MissingOneOf, message.to_owned())]);
    assert_eq!(found(json!({ "phone": " " })), one("phone", IssueCode::MissingOneOf));
}

#[wasm_bindgen_test(unsupported = test)]
fn asks_for_what_another_field_needs() {
    let input = json!({ "email": "a@b", "countryCode": "+1" });
    let message = "phone: expected a value together with countryCode, found none".to_owned();
    assert_eq!(issues(&input), [("phone".to_owned(), IssueCode::Required, message)]);
    assert_eq!(found(json!({ "phone": "1", "countryCode": "+1" })), []);
    assert_eq!(found(json!({ "email": "a@b", "countryCode": "" })), []);
}

#[wasm_bindgen_test(unsupported = test)]
fn limits_a_value_by_what_another_field_says() {
    let with = |field: &str, value: Json| found(json!({ "phone": "1", "field": field, "value": value }));
    assert_eq!(with("size", json!("GREEN")), []);
    assert_eq!(with("colour", json!("DEEP_RED")), []);
    assert_eq!(with("colour", json!(null)), []);
    assert_eq!(with("colour", json!(["BLUE", "DEEP_RED"])), []);
    assert_eq!(with("colour", json!("deep_red")), one("value", IssueCode::InvalidValue));
    assert_eq!(with("colour", json!(1)), one("value", IssueCode::InvalidValue));
    assert_eq!(with("colour", json!(["BLUE", "GREEN"])), one("value[1]", IssueCode::InvalidValue));
}

#[wasm_bindgen_test(unsupported = test)]
fn limits_the_texts_of_a_free_form_object() {
    let with = |free: Json| found(json!({ "phone": "1", "free": free }));
    assert_eq!(with(json!({ "a": "abc", "b": ["abcd"], "c": 12345, "d": "😀😀😀" })), []);
    assert_eq!(with(json!({ "a": "abc", "b": "abcd" })), one("free.b", IssueCode::TooLong));
}

#[wasm_bindgen_test(unsupported = test)]
fn checks_each_of_several_ids() {
    let with = |id_type: &str, ids: Json| found(json!({ "phone": "1", "idType": id_type, "ids": ids }));
    assert_eq!(with("user_id", json!(["x", "y"])), []);
    assert_eq!(with("identity", json!(["a:b", "c"])), one("ids[1]", IssueCode::InvalidFormat));
    assert_eq!(with("email", json!(["bob", "a@b"])), one("ids[0]", IssueCode::InvalidFormat));
    assert_eq!(
        with("phone", json!(["13800000000", "+86 138-0000", "bob"])),
        one("ids[2]", IssueCode::InvalidFormat)
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn shows_no_secret() {
    let issues = issues(&json!({ "phone": "1", "password": 123_456 }));
    assert_eq!(issues.len(), 1);
    assert!(issues.iter().all(|(_, _, message)| !message.contains("123456")), "{issues:?}");
}
