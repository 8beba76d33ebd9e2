//! Codes of organizations and departments.

use crate::error::ApiError;

/// The longest code, in UTF-16 units.
const MAX_CODE_LENGTH: usize = 64;

/// Whether a code of an organization or a department is longer than allowed.
#[must_use]
pub fn is_too_long(code: &str) -> bool {
    code.encode_utf16().count() > MAX_CODE_LENGTH
}

/// Refuses a code with blanks or beyond ASCII, in other words than one that is too long.
///
/// # Errors
/// 400 in English, whatever the language.
pub fn check_code(code: Option<&str>) -> Result<(), ApiError> {
    match code {
        Some(code) if code.is_empty() || !code.chars().all(|letter| letter.is_ascii_graphic()) => {
            // The service says organization of a department's code too.
            Err(ApiError::english(400, format!("invalid organization code: {code}")))
        }
        _ => Ok(()),
    }
}
