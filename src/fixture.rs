//! Replays `tests/fixtures` over the walkers: over `serde_json` natively, over JavaScript's own values in Node and
//! in the browsers.

mod broken;
mod expand;
#[cfg(not(target_family = "wasm"))]
mod json;
mod types;

use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::api::endpoints;
use crate::call::error::History;
use crate::call::language::Language;
use crate::call::table::Endpoint;
use crate::call::value::Value;
use crate::call::{requests, response, validate};
use expand::{Case, Expanded, Outcome, Rejected, expanded};

pub use broken::broken;
pub use types::types_in;

/// What the walkers walk over here.
#[cfg(not(target_family = "wasm"))]
pub use json::{LONGEST_TAKEN, Native as TestValue, READS};
#[cfg(target_family = "wasm")]
pub use wasm_bindgen::JsValue as TestValue;

// `FIXTURES`, name and text of each file: written by build.rs, since a browser has no files.
include!(concat!(env!("OUT_DIR"), "/fixtures.rs"));

/// What a file holds, `samples`.
fn of_name(sought: &str) -> Json {
    let (_, text) = FIXTURES.iter().find(|(name, _)| *name == sought).unwrap();
    from_str(text).unwrap()
}

/// Each call with its fixture. What lies in no folder belongs to all of them, or to a step.
fn fixtures() -> impl Iterator<Item = (&'static Endpoint, Expanded)> {
    FIXTURES.iter().filter(|(name, _)| name.contains('/')).map(|(name, text)| {
        let fixture: Json = from_str(text).unwrap();
        let call = fixture["call"].as_str().expect(name);
        let endpoint = endpoints().find(|endpoint| endpoint.name == call).expect(call);
        (endpoint, expanded(endpoint, &fixture))
    })
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_does_what_its_fixture_promises() {
    for (endpoint, fixture) in fixtures() {
        fixture.cases.iter().for_each(|case| sends_and_reads(endpoint, case));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_has_one_fixture() {
    let mut checked: Vec<_> = fixtures().map(|(endpoint, _)| endpoint.name).collect();
    checked.sort_unstable();
    let mut calls: Vec<_> = endpoints().map(|endpoint| endpoint.name).collect();
    calls.sort_unstable();
    assert_eq!(checked, calls);
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_rejects_what_is_no_success() {
    for (endpoint, fixture) in fixtures() {
        assert!(!fixture.refusals.is_empty());
        fixture.refusals.iter().for_each(|case| sends_and_reads(endpoint, case));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn each_call_refuses_the_inputs_that_its_fixture_names() {
    for (endpoint, fixture) in fixtures() {
        for Rejected { input, issues } in fixture.rejects {
            let of = format!("{}: {input}", endpoint.name);
            let found = validate::validate(endpoint.request, &tested(&input), Language::English);
            let found = found.expect_err(&of);
            let places: Json =
                found.iter().map(|issue| json!({ "path": issue.path, "code": issue.code })).collect();
            assert_eq!(places, issues, "{of} {found:#?}");
            for issue in found {
                assert!(issue.message.contains(&issue.expected), "{of}: {issue:?}");
                assert!(issue.message.contains(&issue.received), "{of}: {issue:?}");
            }
        }
    }
}

fn tested(json: &Json) -> TestValue {
    TestValue::from_text(&json.to_string()).parse_json().unwrap()
}

/// Does everything that a case promises of its call, but for the wire.
fn sends_and_reads(endpoint: &'static Endpoint, case: &Case) {
    let of = format!("{}: {}", endpoint.name, case.name);
    let input = validate::validate(endpoint.request, &tested(&case.input), Language::English)
        .unwrap_or_else(|issues| panic!("{of}: refused its input: {issues:#?}"));
    let [sent] = <[_; 1]>::try_from(requests::build(endpoint, &input, Language::English).unwrap()).unwrap();
    assert_eq!(sent.method, endpoint.method, "{of}: method");
    assert!(sent.path == endpoint.path || endpoint.path.contains('{'), "{of}: path {}", sent.path);
    match &sent.body {
        Some(body) => assert_eq!(from_str::<Json>(body).unwrap(), case.sent, "{of}: body"),
        None => assert_eq!(json!(sent.query), case.sent, "{of}: query"),
    }

    let read = response::read(endpoint, case.status, &TestValue::from_text(&case.arrived));
    match &case.outcome {
        Outcome::Output(output) => {
            let found = read.unwrap().to_json().unwrap();
            assert_eq!(&from_str::<Json>(&found).unwrap(), output, "{of}: output");
        }
        Outcome::Error(error) => {
            let failure = read.expect_err("an `error` case fails");
            let history = History { attempts: 1, uncertain: !failure.is_harmless() };
            let failure = json!(failure.of_call(endpoint, &history, Language::English));
            assert_eq!(failure["operation"], endpoint.name);
            for (field, value) in error.as_object().unwrap() {
                assert_eq!(&failure[field], value, "{of}: error.{field}");
            }
        }
    }
}
