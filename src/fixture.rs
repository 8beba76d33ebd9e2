//! Replays `tests/fixtures` over the walkers: over `serde_json` natively, over JavaScript's own values in Node and
//! in the browsers.

#[cfg(not(target_family = "wasm"))]
mod json;

use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::api::endpoints;
use crate::call::error::History;
use crate::call::language::Language;
use crate::call::table::Endpoint;
use crate::call::value::Value;
use crate::call::{requests, response, validate};

/// What the walkers walk over here.
#[cfg(not(target_family = "wasm"))]
pub use json::{LONGEST_TAKEN, Native as TestValue, READS};
#[cfg(target_family = "wasm")]
pub use wasm_bindgen::JsValue as TestValue;

// `FIXTURES`, name and text of each file: written by build.rs, since a browser has no files.
include!(concat!(env!("OUT_DIR"), "/fixtures.rs"));

#[wasm_bindgen_test(unsupported = test)]
fn each_call_does_what_its_fixture_promises() {
    let mut checked = Vec::new();
    for (name, text) in FIXTURES {
        let fixture: Json = from_str(text).unwrap();
        // The vectors of signatures lie beside the calls.
        let Some(call) = fixture["call"].as_str() else { continue };
        let endpoint = endpoints().find(|endpoint| endpoint.name == call).expect(call);
        check(endpoint, name, &fixture);
        checked.push(call.to_owned());
    }
    checked.sort_unstable();
    let mut calls: Vec<_> = endpoints().map(|endpoint| endpoint.name).collect();
    calls.sort_unstable();
    assert_eq!(checked, calls, "each has one fixture");
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_rejects_an_envelope_that_refuses() {
    let refused = json!({ "statusCode": 404, "message": "not found", "data": null }).to_string();
    for endpoint in endpoints() {
        let failure =
            response::read(endpoint, 200, &TestValue::from_text(&refused)).expect_err(endpoint.name);
        let history = History { attempts: 1, uncertain: !failure.is_harmless() };
        let failure = json!(failure.of_call(endpoint, &history, Language::English));
        let found = ["kind", "status", "statusCode", "retryable", "outcome"].map(|field| &failure[field]);
        assert_eq!(json!(found), json!(["not_found", 200, 404, false, "not_applied"]), "{}", endpoint.name);
    }
}

/// Does everything that a fixture promises of its call, but for the wire.
fn check(endpoint: &'static Endpoint, name: &str, fixture: &Json) {
    for case in fixture["cases"].as_array().unwrap() {
        let of = format!("{name}: {}", case["name"].as_str().unwrap());
        sends_and_reads(endpoint, case, &of);
    }
    for refused in fixture["rejects"].as_array().unwrap() {
        let issues = validate::validate(endpoint.request, &tested(&refused["input"]), Language::English)
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

fn tested(json: &Json) -> TestValue {
    TestValue::from_text(&json.to_string()).parse_json().unwrap()
}

fn sends_and_reads(endpoint: &'static Endpoint, case: &Json, of: &str) {
    let input = validate::validate(endpoint.request, &tested(&case["input"]), Language::English)
        .unwrap_or_else(|issues| panic!("{of}: refused its input: {issues:#?}"));
    let [sent] = <[_; 1]>::try_from(requests::build(endpoint, &input, Language::English).unwrap()).unwrap();
    let query: Vec<_> = sent.query.iter().map(|(name, value)| json!([name, value])).collect();
    let body: Json = sent.body.as_deref().map_or(Json::Null, |body| from_str(body).unwrap());
    assert_eq!(sent.method.name(), case["request"]["method"], "{of}: method");
    assert_eq!(case["request"]["path"], *sent.path, "{of}: path");
    match &case["request"]["query"] {
        Json::Null => assert_eq!(body, case["request"]["body"], "{of}: body"),
        expected => assert_eq!(&json!(query), expected, "{of}: query"),
    }

    let status = u16::try_from(case["response"]["status"].as_u64().unwrap()).unwrap();
    let arrived = match &case["response"]["body"] {
        Json::String(text) => text.clone(),
        envelope => envelope.to_string(),
    };
    let read = response::read(endpoint, status, &TestValue::from_text(&arrived));
    match &case["error"] {
        Json::Null => assert_eq!(
            from_str::<Json>(&read.unwrap().to_json().unwrap()).unwrap(),
            case["output"],
            "{of}: output"
        ),
        expected => {
            let failure = read.expect_err("an `error` case fails");
            let history = History { attempts: 1, uncertain: !failure.is_harmless() };
            let failure = json!(failure.of_call(endpoint, &history, Language::English));
            for (field, value) in expected.as_object().unwrap() {
                assert_eq!(&failure[field], value, "{of}: error.{field}");
            }
        }
    }
}
