//! `GET /api/v3/get-mfa-status`: the state of a user's factors.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::mfa;
use crate::model::users::UserRef;

/// Returns the state that was set, or one without factors.
pub static GET_USER_MFA_STATUS: Endpoint =
    Endpoint::get("/api/v3/get-mfa-status", run).echoes(r#"{"mfaToken":"","applicationMfa":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    Ok(mfa::state(call, &user.find(call)?)?.into())
}
