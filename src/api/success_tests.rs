//! Which answers of success are refusals, over all calls.

use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;

use super::endpoints;
use crate::call::error::ErrorKind;
use crate::call::outcome::Outcome;
use crate::call::response::read;
use crate::call::table::{Endpoint, Field, Kind, Shape};
use crate::call::value::Value;
use crate::fixture::TestValue;

#[wasm_bindgen_test(unsupported = test)]
fn a_success_of_false_is_a_refusal_of_the_calls_that_declare_it_and_of_no_other() {
    let body = |endpoint: &Endpoint, success| {
        let mut envelope = json!({ "statusCode": 200, "message": "in use" });
        // Without a name the answer is all of what comes.
        match endpoint.answer.name {
            "" => envelope["success"] = json!(success),
            name => envelope[name] = json!({ "success": success }),
        }
        TestValue::from_text(&envelope.to_string())
    };
    let has_success = |of: &Shape| matches!(of.field("success"), Some(Field { kind: Kind::Boolean, .. }));
    let mut declared = 0;
    for endpoint in endpoints() {
        let refused = read(endpoint, 200, &body(endpoint, false)).err();
        assert!(read(endpoint, 200, &body(endpoint, true)).is_ok(), "{}", endpoint.name);
        let declares = matches!(endpoint.answer.kind, Kind::Object(of) if has_success(of.shape()));
        assert_eq!(refused.is_some(), declares, "{}", endpoint.name);
        if let Some(failure) = refused {
            declared += 1;
            assert_eq!((failure.kind, failure.outcome), (ErrorKind::Api, Outcome::NotApplied));
            assert!(failure.is_harmless());
            assert_eq!(failure.service_message.as_deref(), Some("in use"));
        }
    }
    assert!(declared > 0);
}
