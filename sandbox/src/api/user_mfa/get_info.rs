//! `GET /api/v3/get-user-mfa-info`: which factors a user has.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::mfa;
use crate::model::users::UserRef;

/// Returns a status for each kind of factor, from the state that getUserMfaStatus returns.
pub static GET_USER_MFA_INFO: Endpoint = Endpoint::get("/api/v3/get-user-mfa-info", run).echoes(
    r#"{"totpStatus":"enabled","faceMfaStatus":"disabled","smsMfaStatus":"disabled",
        "emailMfaStatus":"disabled"}"#,
);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let state = mfa::state(call, &user.find(call)?)?;
    let is_on = |name: &str| state.get(name) == Some(&Json::Bool(true));
    let is_named = |name: &str| matches!(state.get(name), Some(Json::Text(text)) if !text.is(""));
    let status = |enabled: bool| if enabled { "enabled" } else { "disabled" };
    let answer = Object::new()
        .with("totpStatus", status(is_on("totpMfaEnabled")))
        .with("faceMfaStatus", status(is_on("faceMfaEnabled")))
        .with("smsMfaStatus", status(is_named("mfaPhone")))
        .with("emailMfaStatus", status(is_named("mfaEmail")));
    Ok(answer.into())
}
