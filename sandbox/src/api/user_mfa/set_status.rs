//! `POST /api/v3/set-mfa-status`: sets the state of a user's factors.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::mfa;

/// Replaces the state as a whole.
pub static SET_USERS_MFA_STATUS: Endpoint =
    Endpoint::post("/api/v3/set-mfa-status", run).changes("update", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    // The contract doubts the type and lets others pass.
    let state = fields.nested("mfaTriggerData", read);
    fields.finish()?;
    mfa::set_state(call.db, &user.find(call)?, &state.unwrap_or_default())?;
    Ok(Object::new().with("success", true).into())
}

/// A `GetMfaInfoDataDto`.
fn read(fields: &mut Fields<'_>) -> Object {
    let mut state = Object::new();
    for name in ["mfaToken", "mfaPhone", "mfaPhoneCountryCode", "mfaEmail"] {
        state = state.with_some(name, fields.text(name));
    }
    for name in ["nickname", "username", "phone", "phoneCountryCode"] {
        state = state.with_some(name, fields.text(name));
    }
    for name in ["faceMfaEnabled", "totpMfaEnabled"] {
        state = state.with_some(name, fields.boolean(name));
    }
    let factors = fields.objects("applicationMfa", |factor| {
        Object::new()
            .with("mfaPolicy", factor.required_text("mfaPolicy"))
            .with_some("status", factor.value("status").cloned())
            .with_some("sort", factor.value("sort").cloned())
    });
    state.with("applicationMfa", factors.unwrap_or_default())
}
