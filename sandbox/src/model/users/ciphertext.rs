//! What stands for the ciphertext of a password.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::users;

/// `sandbox: no password is kept` in Base64.
const STAND_IN: &str = "c2FuZGJveDogbm8gcGFzc3dvcmQgaXMga2VwdA==";

/// Returns the same text for every password, because none is kept, and an empty text if none was set.
///
/// # Errors
/// 404 if there is no such user.
pub fn password_ciphertext(call: &Call<'_>, id: &str) -> Result<&'static str, ApiError> {
    let user = users::get(call.db, id)?.ok_or_else(ApiError::user_not_found)?;
    Ok(if user.password_set_at.is_some() { STAND_IN } else { "" })
}
