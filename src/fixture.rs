//! Replays `tests/fixtures` natively, over `serde_json`. Node and the browsers replay the same files.

mod json;

use std::path::Path;

use serde_json::{Value as Json, from_str, json};

use crate::call::endpoint::Endpoint;
use crate::call::{request, response, validate};
pub use json::Native;

/// Does everything that the fixture promises of its endpoint, but for the wire.
pub fn check(endpoint: &'static Endpoint, name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/{name}.json"));
    let fixture: Json = from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(fixture["call"], endpoint.name, "{name}: names its call");

    for case in fixture["cases"].as_array().unwrap() {
        let of = format!("{name}: {}", case["name"].as_str().unwrap());
        sends_and_reads(endpoint, case, &of);
    }
    for refused in fixture["rejects"].as_array().unwrap() {
        let issues = validate::validate(endpoint.request, &Native::from(refused["input"].clone()))
            .expect_err("an input of `rejects` is refused");
        let found: Vec<_> =
            issues.iter().map(|issue| json!({ "path": issue.path, "code": issue.code })).collect();
        assert_eq!(json!(found), refused["issues"], "{name}: {} {issues:#?}", refused["input"]);
        for issue in issues {
            assert!(issue.message.contains(&issue.expected), "{name}: {issue:?}");
            assert!(issue.message.contains(&issue.received), "{name}: {issue:?}");
        }
    }
}

fn sends_and_reads(endpoint: &'static Endpoint, case: &Json, of: &str) {
    let input = validate::validate(endpoint.request, &Native::from(case["input"].clone()))
        .unwrap_or_else(|issues| panic!("{of}: refused its input: {issues:#?}"));
    let sent = request::build(endpoint, &input).unwrap();
    let query: Vec<_> = sent.query.iter().map(|(name, value)| json!([name, value])).collect();
    let body: Json = sent.body.as_deref().map_or(Json::Null, |body| from_str(body).unwrap());
    assert_eq!(sent.method.name(), case["request"]["method"], "{of}: method");
    assert_eq!(sent.path, case["request"]["path"], "{of}: path");
    match &case["request"]["query"] {
        Json::Null => assert_eq!(body, case["request"]["body"], "{of}: body"),
        expected => assert_eq!(&json!(query), expected, "{of}: query"),
    }

    let status = u16::try_from(case["response"]["status"].as_u64().unwrap()).unwrap();
    let arrived = match &case["response"]["body"] {
        Json::String(text) => text.clone(),
        envelope => envelope.to_string(),
    };
    let read = response::read(endpoint, status, &Native::from(json!(arrived)));
    match &case["error"] {
        Json::Null => assert_eq!(read.unwrap().into_json(), case["output"], "{of}: output"),
        expected => {
            let failure = json!(read.expect_err("an `error` case fails").of_call(endpoint, 1));
            for (field, value) in expected.as_object().unwrap() {
                assert_eq!(&failure[field], value, "{of}: error.{field}");
            }
        }
    }
}
