//! The refusals of the contract.

use super::check::check;
use super::shape::{DescribedCall, Style};
use crate::endpoint::Source;
use crate::error::ApiError;
use crate::json::Object;

/// Returns the answer to a described call whose input is sound: there is no data to answer with.
#[must_use]
pub fn described() -> ApiError {
    ApiError::new(
        501,
        "沙箱只描述此接口，不保存其数据：凭证和参数已通过检查，未做任何更改",
        "The sandbox describes this call but does not keep its data: credentials and input were checked, and nothing was \
         changed",
    )
}

/// Checks an input by the contract.
///
/// # Errors
/// 400, in the style of the call's module.
pub fn check_input(call: &DescribedCall, input: &Object, source: Source) -> Result<(), ApiError> {
    let violations = check(call.fields, input, source);
    if violations.is_empty() {
        return Ok(());
    }
    Err(match call.style {
        Style::Malformed => {
            let paths: Vec<String> = violations.into_iter().map(|violation| violation.path).collect();
            ApiError::malformed(&paths)
        }
        Style::Validator => {
            let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
            ApiError::english(400, texts.join(","))
        }
    })
}
