//! Codes of organizations and departments.

use crate::error::ApiError;

/// The maximum length of a code, in UTF-16 units.
const MAX_CODE_LENGTH: usize = 64;

/// Returns whether a code is longer than allowed.
#[must_use]
pub fn is_too_long(code: &str) -> bool {
    code.encode_utf16().count() > MAX_CODE_LENGTH
}

/// Checks that a code is not empty and has only printable ASCII characters. The length has another message.
///
/// # Errors
/// 400, in English for every language.
pub fn check_code(code: Option<&str>) -> Result<(), ApiError> {
    match code {
        Some(code) if code.is_empty() || !code.chars().all(|letter| letter.is_ascii_graphic()) => {
            // The service's message says `organization` for department codes too.
            Err(ApiError::english(400, format!("invalid organization code: {code}")))
        }
        _ => Ok(()),
    }
}
