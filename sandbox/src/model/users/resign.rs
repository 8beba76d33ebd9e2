//! Users who leave the company.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::users;

/// Sets the status of a user, who loses departments, groups, posts, roles and grants. The user's own data stays.
///
/// # Errors
/// 404 if there is no such user.
pub fn resign(call: &Call<'_>, id: &str) -> Result<(), ApiError> {
    let mut user = users::get(call.db, id)?.ok_or_else(ApiError::user_not_found)?;
    if user.status != "Resigned" {
        "Resigned".clone_into(&mut user.status);
        user.status_changed_at = call.now;
        user.updated_at = call.now;
        users::put(call.db, &user)?;
    }
    users::remove_relations(call.db, id)?;
    Ok(())
}
