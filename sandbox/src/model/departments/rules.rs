//! Rules that a department must pass before it is stored.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::codes::is_too_long;
use crate::store::departments::Key;
use crate::store::{Department, departments};

/// Reads `code`.
pub fn read_code(fields: &mut Fields<'_>) -> Option<String> {
    let code = fields.text("code");
    if code.as_deref().is_some_and(is_too_long) {
        fields.mark_invalid("code");
    }
    code
}

/// Checks that no other department of the organization has the code or the `openDepartmentId`.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, department: &Department) -> Result<(), ApiError> {
    for (name, key, value) in [
        ("code", Key::Code, &department.code),
        ("openDepartmentId", Key::OpenDepartmentId, &department.open_department_id),
    ] {
        let Some(value) = value else { continue };
        match departments::find(call.db, department.organization_id, key, value)? {
            Some(other) if other.id != department.id => return Err(ApiError::already_exists(name, value)),
            _ => {}
        }
    }
    Ok(())
}
