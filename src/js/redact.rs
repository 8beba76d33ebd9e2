//! Removes secrets from a failure.

use wasm_bindgen::JsValue;

use super::platform;
use crate::call::error::Failure;
use crate::call::failure_reason::FailureReason;

/// Removes a secret, or each one of a list, from the texts of a failure: some error pages repeat the request.
pub fn redact(failure: &mut Failure, secrets: &JsValue) {
    for text in
        [&mut failure.body, &mut failure.service_message, &mut failure.request_id].into_iter().flatten()
    {
        redact_in(text, secrets);
    }
    if let FailureReason::Unreached(_, reason) | FailureReason::Lost(reason) = &mut failure.reason {
        redact_in(reason, secrets);
    }
    for issue in &mut failure.issues {
        redact_in(&mut issue.message, secrets);
        redact_in(&mut issue.received, secrets);
    }
}

#[inline(never)]
fn redact_in(text: &mut String, secrets: &JsValue) {
    *text = platform::without(text, secrets);
}
