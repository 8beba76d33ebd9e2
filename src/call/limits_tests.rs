//! Limits, forms and units that the calls of today do not have, over types of the tests: what they take, say, and are as JSON Schema.

use genauth_management_shapes::dto;
use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::field_types::{Either, Limited, Nullable};
use super::json_schema::{Dialect, json_schema};
use super::language::Language;
use super::validate::validate;
use super::value::Value;
use crate::fixture::{self, TestValue};

#[dto]
struct NodeDto {
    code: String,
}

#[dto]
struct LimitsDto {
    tree: Option<Either<NodeDto, Either<Limited<String, 1, 5>, Limited<Vec<String>, 0, 2>>>>,
    short: Option<Nullable<Limited<String, 2, 3>>>,
    #[shape(format = "DateTime", len = 1..)]
    expires_at: Option<String>,
    #[shape(format = "Identifier", len = 1..=4)]
    key: Option<String>,
    #[shape(format = "Slug")]
    role: Option<String>,
    /// Seconds.
    #[shape(unit = "seconds", range = 0..=60)]
    interval: Option<u32>,
    /// Time in milliseconds.
    #[shape(unit = "milliseconds")]
    starts_at: Option<Nullable<String>>,
}

crate::table!(TYPES, [LimitsDto, NodeDto]);

fn broken(input: &Json) -> Vec<String> {
    fixture::broken(TYPES.type_at(0), input)
}

#[wasm_bindgen_test(unsupported = test)]
fn one_of_several_types_has_limits_of_its_own() {
    for tree in [json!("abcde"), json!([]), json!(["abcdefgh", ""]), json!({ "code": "n" })] {
        assert!(broken(&json!({ "tree": tree })).is_empty(), "{tree}");
    }
    assert_eq!(broken(&json!({ "tree": "" })), ["tree TooShort: a string of 1 to 5 characters"]);
    assert_eq!(broken(&json!({ "tree": "abcdef" })), ["tree TooLong: a string of 1 to 5 characters"]);
    assert_eq!(broken(&json!({ "tree": ["a", "b", "c"] })), ["tree TooLong: an array of at most 2 entries"]);
    assert!(broken(&json!({ "short": null })).is_empty());
    assert_eq!(broken(&json!({ "short": "a" })), ["short TooShort: a string of 2 to 3 characters"]);
}

#[wasm_bindgen_test(unsupported = test)]
fn a_form_is_asked_of_a_text_and_said_in_both_languages() {
    let taken = json!({ "expiresAt": "2023-09-12T05:54:58.758Z", "key": "a_1$", "role": "code-1" });
    assert!(broken(&taken).is_empty());
    let refused = json!({ "expiresAt": "2023-09-12", "key": "a-b", "role": "a b" });
    assert_eq!(
        broken(&refused),
        [
            "expiresAt InvalidFormat: a string of at least 1 character in the form \"YYYY-MM-DDThh:mm:ssZ\"",
            "key InvalidFormat: a string of 1 to 4 characters of ASCII letters, digits, \"_\" and \"$\"",
            "role InvalidFormat: a string of at most 1000000 characters of ASCII letters, digits, \"_\" and \"-\"",
        ]
    );
    let value = TestValue::from_text(&refused.to_string()).parse_json().unwrap();
    let issues = validate(TYPES.type_at(0), &value, Language::Chinese).unwrap_err();
    let expected: Vec<_> = issues.iter().map(|issue| issue.expected.as_str()).collect();
    assert_eq!(
        expected,
        [
            "至少 1 个字符、格式为 \"YYYY-MM-DDThh:mm:ssZ\" 的字符串",
            "1 至 4 个字符、仅含英文字母、数字、`_` 和 `$` 的字符串",
            "不超过 1000000 个字符、仅含英文字母、数字、`_` 和 `-` 的字符串",
        ]
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_json_schema_says_limits_of_one_type_forms_and_units() {
    for dialect in [Dialect::Draft2020, Dialect::Draft07, Dialect::OpenApi30] {
        let schema: Json = from_str(&json_schema(TYPES.type_at(0).shape(), dialect)).unwrap();
        let field = |name: &str| schema["properties"][name].clone();
        let [_, others] = <[_; 2]>::try_from(field("tree")["anyOf"].as_array().unwrap().clone()).unwrap();
        assert_eq!(others["anyOf"][0]["maxLength"], 5);
        assert_eq!(others["anyOf"][1]["maxItems"], 2);
        assert_eq!(field("key")["pattern"], "^[A-Za-z0-9_$]*$");
        assert_eq!(field("role")["pattern"], "^[A-Za-z0-9_-]*$");
        let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
        let minute = "([01][0-9]|2[0-3]):[0-5][0-9]";
        let pattern = format!(r"^({day}T{minute}:([0-5][0-9]|60)(\.[0-9]+)?(Z|[+-]{minute}))?$");
        assert_eq!(field("expiresAt")["pattern"], pattern.replace(r"\\", r"\"));
        assert_eq!(
            field("interval"),
            json!({ "type": "integer", "minimum": 0, "maximum": 60, "description": "seconds" })
        );
        assert_eq!(field("startsAt")["description"], "milliseconds");
        assert_eq!(field("startsAt")["anyOf"].as_array().unwrap().len(), 2);
    }
}
