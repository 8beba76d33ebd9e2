//! Lookup of user groups by code, and the rules of their codes.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::codes::is_valid;
use crate::store::groups::{self, Group};

/// Reads the code of a new group or a new code of a group.
pub fn read_code(fields: &mut Fields<'_>, name: &str) -> Option<String> {
    let code = fields.text(name);
    if code.as_ref().is_some_and(|code| !is_valid(code)) {
        fields.mark_invalid(name);
    }
    code
}

/// Finds a group by its code.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, code: &str) -> Result<Group, ApiError> {
    groups::get(call.db, code)?.ok_or_else(ApiError::group_not_found)
}

/// Checks that no group has the code.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, code: &str) -> Result<(), ApiError> {
    match groups::find(call.db, code)? {
        Some(_) => Err(ApiError::new(409, "分组标识符已存在", "The code of the group already exists")),
        None => Ok(()),
    }
}
