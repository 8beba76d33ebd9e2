//! The answer of a described call, which is always a refusal.

use super::check::check;
use super::shape::{DescribedCall, Style};
use crate::endpoint::Source;
use crate::error::ApiError;
use crate::json::Object;

/// Returns 400 for an input that the contract forbids, otherwise 501: there is no data to answer with.
#[must_use]
pub fn refuse(call: &DescribedCall, input: &Object, source: Source) -> ApiError {
    let violations = check(call.fields, input, source);
    if violations.is_empty() {
        return ApiError::new(
            501,
            "沙箱只描述此接口，不保存其数据：凭证和参数已通过检查，未做任何更改",
            "The sandbox describes this call but does not keep its data: credentials and input were checked, and \
             nothing was changed",
        );
    }
    match call.style {
        Style::Malformed => {
            let paths: Vec<String> = violations.into_iter().map(|violation| violation.path).collect();
            ApiError::malformed(&paths)
        }
        Style::Validator => {
            let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
            ApiError::english(400, texts.join(","))
        }
    }
}
