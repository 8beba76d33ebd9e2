//! Users who leave the company.

use super::told::{OF_LOSSES, of_change};
use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::users;

/// Sets the status of a user, who loses departments, groups, posts, roles and grants. The user's own data stays.
///
/// # Errors
/// 404 if there is no such user.
pub fn resign(call: &Call<'_>, id: &str) -> Result<(), ApiError> {
    let before = users::get(call.db, id)?.ok_or_else(ApiError::user_not_found)?;
    let mut user = before.clone();
    if user.status != "Resigned" {
        "Resigned".clone_into(&mut user.status);
        user.status_changed_at = call.now;
        user.updated_at = call.now;
        users::put(call.db, &user)?;
    }
    of_change(&before, &user, false).into_iter().for_each(|event| call.tell(event));
    let lost = users::remove_relations(call.db, id)?;
    for (_, events) in OF_LOSSES.iter().filter(|(table, _)| lost.contains(table)) {
        events.iter().for_each(|event| call.tell(event));
    }
    Ok(())
}
