//! The state of a user's second factors.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::{mfa, users};

const TOTP: &str = "totpMfaEnabled";

/// Returns a `GetMfaInfoDataDto`: the state that was set, or one without factors. If it leaves open whether one-time
/// passwords are enabled, an imported secret enables them.
///
/// # Errors
/// A database error.
pub fn state(call: &Call<'_>, user_id: &str) -> Result<Object, ApiError> {
    let has_otp = mfa::otp_secret(call.db, user_id)?.is_some();
    Ok(match mfa::state(call.db, user_id)? {
        Some(state) if has_otp && state.get(TOTP).is_none() => state.with(TOTP, true),
        Some(state) => state,
        None => {
            without_factors(call, user_id)?.with(TOTP, has_otp).with("applicationMfa", Vec::<Json>::new())
        }
    })
}

/// Sets the secret of a user's one-time passwords. A state that was set before does not disable them any longer.
///
/// # Errors
/// A database error.
pub fn import_otp(call: &Call<'_>, user_id: &str, secret: &str) -> Result<(), ApiError> {
    mfa::set_otp_secret(call.db, user_id, secret)?;
    if let Some(state) = mfa::state(call.db, user_id)? {
        mfa::set_state(call.db, user_id, &state.merged(&Object::new().with(TOTP, true)))?;
    }
    Ok(())
}

/// The beginning of the state of a user for whom none was set.
fn without_factors(call: &Call<'_>, user_id: &str) -> Result<Object, ApiError> {
    let user = users::get(call.db, user_id)?.ok_or_else(ApiError::user_not_found)?;
    let names = ["nickname", "username", "phone", "phoneCountryCode"];
    let state = names
        .into_iter()
        .fold(Object::new().with("mfaToken", ""), |state, name| state.with_some(name, user.texts.get(name)));
    Ok(state.with("faceMfaEnabled", false))
}
