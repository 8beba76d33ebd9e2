//! Where users are signed in.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::logins;
use crate::store::users::User;

/// Signs a user out of all applications whose account is no longer activated. Returns whether the user was signed in.
///
/// # Errors
/// A database error.
pub(super) fn end_unless_activated(call: &Call<'_>, user: &User) -> Result<bool, ApiError> {
    Ok(user.status != "Activated" && logins::end_sessions(call.db, &user.id)?)
}
