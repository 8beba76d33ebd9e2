//! The texts of issues in both languages, of every rule.

use std::collections::BTreeSet;

use genauth_management_shapes::dto;
use serde_json::{Map, Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::*;
use crate::call::field_types::{self, JsonObject};
use crate::call::table::TypeRef;
use crate::call::validate::validate;
use crate::fixture::TestValue;

#[dto]
enum Colour {
    Red,
    Blue,
}

#[dto]
struct Inner {
    name: String,
}

#[dto]
#[shape(one_of("email", "phone"), needs("country", "phone"), texts("free", 3))]
#[shape(values("value", Colour, "name", "colour"))]
struct Ruled {
    #[shape(len = 1..=3)]
    name: String,
    #[shape(format = "Email")]
    email: Option<String>,
    phone: Option<String>,
    country: Option<String>,
    #[shape(format = "Code")]
    code: Option<String>,
    #[shape(format = "Date")]
    date: Option<String>,
    colour: Option<Colour>,
    #[shape(range = 1..=50)]
    limit: Option<u32>,
    #[shape(range = 1..)]
    page: Option<u32>,
    #[shape(len = 1..=2)]
    list: Option<Vec<bool>>,
    nested: Option<Vec<Inner>>,
    free: Option<JsonObject>,
    value: Option<field_types::Json>,
    #[shape(id_type_at = "country")]
    id: Option<String>,
    #[shape(secret)]
    password: Option<String>,
}

crate::table!(TYPES, [Ruled, Inner]);

fn issues(of: TypeRef, input: &Json, language: Language) -> Vec<Issue> {
    validate(of, &TestValue::from_text(&input.to_string()).parse_json().unwrap(), language)
        .err()
        .unwrap_or_default()
}

/// What is left of a text without names, values and the few terms that Chinese writes in Latin letters.
fn words(text: &str) -> String {
    let mut left = String::new();
    let mut quote = None;
    for letter in text.chars() {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if matches!(letter, '"' | '`') => quote = Some(letter),
            None => left.push(letter),
        }
    }
    ["JSON", "Unicode"].iter().fold(left, |left, term| left.replace(term, ""))
}

fn check(issue: &Issue, names: &[&str]) {
    let Issue { path, message, expected, received, .. } = issue;
    let field = path_text(path, Language::Chinese);
    let said = message.strip_prefix(&field).unwrap();
    for text in [said, expected, received] {
        let left = names.iter().fold(words(text), |left, name| left.replace(name, ""));
        assert!(
            !left.contains(|letter: char| letter.is_ascii_alphabetic()),
            "{text:?} has an English word: {issue:?}"
        );
    }
    assert!(said.starts_with("：应为"), "{message}");
    assert!(!message.contains("  ") && !message.contains("为 ，"), "{message:?}");
}

#[wasm_bindgen_test(unsupported = test)]
fn every_rule_speaks_both_languages() {
    let many = Map::from_iter((0..10_001).map(|number| (format!("f{number}"), json!(1))));
    let mut deep = json!({});
    for _ in 0..40 {
        deep = json!({ "d": deep });
    }
    let mut codes = BTreeSet::new();
    for input in [
        json!({}),
        json!(7),
        json!(many),
        json!({ "name": "", "email": "a@b@c", "country": "+1", "nmae": "x", "xyzzy": 1 }),
        json!({ "name": "a".repeat(200), "phone": 1, "code": "a b", "date": "1990", "colour": "red", "limit": 51 }),
        json!({ "name": "colour", "phone": "1", "limit": 0, "page": 0, "value": "red", "password": true }),
        json!({ "name": "a", "phone": "1", "limit": 1.5, "list": [], "nested": [{}, null, []], "colour": "Green" }),
        json!({ "name": "a", "phone": "1", "list": [1, "a", true], "free": { "a": "abcd" }, "id": [] }),
        json!({ "name": "a", "phone": "1", "country": "identity", "id": "x", "free": deep }),
        json!({ "name": "a", "phone": "1", "country": "sync_relation", "id": "x", "nested": {} }),
        json!({ "name": "a", "phone": "1", "country": "email", "id": "x", "colour": { "a": 1 } }),
        json!({ "name": "a", "phone": "1", "country": "phone", "id": "x", "free": [] }),
    ] {
        let english = issues(TYPES.type_at(0), &input, Language::English);
        let chinese = issues(TYPES.type_at(0), &input, Language::Chinese);
        assert!(!english.is_empty());
        assert_eq!(english.len(), chinese.len());
        for (english, chinese) in english.iter().zip(&chinese) {
            assert_eq!((&english.path, english.code), (&chinese.path, chinese.code));
            assert!(english.message.is_ascii(), "{}", english.message);
            check(chinese, &["email", "phone", "country", "nmae", "xyzzy"]);
            codes.insert(json!(chinese.code).to_string());
        }
    }
    // Reading a value throws in JavaScript alone.
    let mut report = Report::new(Language::Chinese);
    report.unreadable(&Path::Root);
    report.too_deep_a_tree(&Path::Field(&Path::Root, "children"));
    report.too_long_for_a_query(&Path::Field(&Path::Root, "userIds"), 9_000, 7_500);
    for issue in &report.issues {
        check(issue, &[]);
        codes.insert(json!(issue.code).to_string());
    }
    assert_eq!(codes.len(), IssueCode::ALL.len(), "{codes:?}");
}

#[wasm_bindgen_test(unsupported = test)]
fn chinese_sentences_read_as_a_person_would_write_them() {
    let of = |input: Json| -> Vec<_> {
        issues(TYPES.type_at(0), &input, Language::Chinese).into_iter().map(|issue| issue.message).collect()
    };
    assert_eq!(
        of(json!({ "name": "", "nmae": 1, "limit": 51, "colour": "red" })),
        [
            "name：应为 1 至 3 个字符的字符串，实际是空字符串",
            "colour：应为 \"Red\"、\"Blue\" 之一（最接近的是 \"Red\"），实际是 \"red\"",
            "limit：应为 1 至 50 之间的整数，实际是 51",
            "nmae：应为 `Ruled` 的字段（最接近的是 \"name\"），实际是 nmae",
            "email：应为 email、phone 中的至少一项，但均未提供",
        ]
    );
    assert_eq!(
        of(json!({ "email": "a@b", "country": "+1", "list": [null] })),
        [
            "name：应为 1 至 3 个字符的字符串，但未提供",
            "list[0]：应为布尔值，实际是 `null`",
            "phone：应为与 country 一同填写的值，但未提供",
        ]
    );
    assert_eq!(of(json!(null)), ["输入：应为对象（`Ruled`），实际是 `null`"]);
}
