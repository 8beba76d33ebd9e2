//! Rules that the code of a role must pass.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::model::codes::{is_printable, is_too_long};
use crate::store::roles;

/// Checks a code that is not empty.
///
/// # Errors
/// 400, which names the field if the code is too long, and otherwise is in English for every language.
pub fn check_code(field: &str, code: &str) -> Result<(), ApiError> {
    if is_too_long(code) {
        return Err(ApiError::malformed(&[field.to_owned()]));
    }
    if is_printable(code) {
        Ok(())
    } else {
        Err(ApiError::english(400, format!("invalid role code: {code}")))
    }
}

/// Checks that no role of the permission group has the code.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, namespace_id: i64, field: &str, code: &str) -> Result<(), ApiError> {
    match roles::find(call.db, namespace_id, code)? {
        Some(_) => Err(ApiError::already_exists(field, code)),
        None => Ok(()),
    }
}
