//! Lookup of organizations by code.

use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::model::codes::is_too_long;
use crate::store::{Department, departments, organizations};

/// Reads `organizationCode`. An empty one is valid here and matches no organization.
pub fn read_code(fields: &mut Fields<'_>) -> String {
    let code = fields.required_text("organizationCode");
    if is_too_long(&code) {
        fields.mark_invalid("organizationCode");
    }
    code
}

/// Finds an organization and returns its row id.
///
/// # Errors
/// 404, in English for every language.
pub fn find(call: &Call<'_>, code: &str) -> Result<i64, ApiError> {
    organizations::find(call.db, code)?
        .ok_or_else(|| ApiError::english(404, format!("organization not found for code: {}", shown(code))))
}

/// Finds the root department of an organization.
///
/// # Errors
/// 404, in English for every language.
pub fn find_root(call: &Call<'_>, code: &str) -> Result<Department, ApiError> {
    let id = find(call, code)?;
    departments::root(call.db, id)?.ok_or_else(|| ApiError::internal("an organization without a root"))
}

/// Checks that no organization has the code.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, field: &str, code: &str) -> Result<(), ApiError> {
    match organizations::find(call.db, code)? {
        Some(_) => Err(ApiError::already_exists(field, code)),
        None => Ok(()),
    }
}
