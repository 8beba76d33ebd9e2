//! Rules of codes.

use crate::error::{ApiError, shown};

/// The maximum length of a code, in UTF-16 units.
const MAX_CODE_LENGTH: usize = 64;

/// Returns whether a code is longer than allowed.
#[must_use]
pub fn is_too_long(code: &str) -> bool {
    code.encode_utf16().count() > MAX_CODE_LENGTH
}

/// Returns whether a code has only printable ASCII characters.
#[must_use]
pub fn is_printable(code: &str) -> bool {
    code.chars().all(|letter| letter.is_ascii_graphic())
}

/// Returns whether a code has 1 to 64 printable ASCII characters.
#[must_use]
pub fn is_valid(code: &str) -> bool {
    !code.is_empty() && !is_too_long(code) && is_printable(code)
}

/// Checks the code of an organization or a department: that it is not empty and has only printable ASCII characters. The length has another message.
///
/// # Errors
/// 400, in English for every language.
pub fn check_code(code: Option<&str>) -> Result<(), ApiError> {
    match code {
        Some(code) if code.is_empty() || !is_printable(code) => {
            // The service's message says `organization` for department codes too.
            Err(ApiError::english(400, format!("invalid organization code: {}", shown(code))))
        }
        _ => Ok(()),
    }
}
