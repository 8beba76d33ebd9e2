//! Removes a secret from a failure.

use super::platform;
use crate::call::error::Failure;
use crate::call::failure_reason::FailureReason;
use crate::call::sign::Secret;

/// Removes a secret from the texts of a failure: some error pages repeat the request.
pub fn redact(failure: &mut Failure, secret: &Secret) {
    for text in
        [&mut failure.body, &mut failure.service_message, &mut failure.request_id].into_iter().flatten()
    {
        redact_in(text, secret);
    }
    if let FailureReason::Unreached(_, reason) | FailureReason::Lost(reason) = &mut failure.reason {
        redact_in(reason, secret);
    }
    for issue in &mut failure.issues {
        redact_in(&mut issue.message, secret);
        redact_in(&mut issue.received, secret);
    }
}

#[inline(never)]
fn redact_in(text: &mut String, secret: &Secret) {
    *text = platform::without(text, secret.expose());
}
