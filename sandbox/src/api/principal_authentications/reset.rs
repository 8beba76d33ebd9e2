//! `POST /api/v3/reset-user-principal-authentication-info`: deletes the real-name verification of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::principal_authentications;

/// Deletes the verification.
pub static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Endpoint =
    Endpoint::post("/api/v3/reset-user-principal-authentication-info", run)
        .changes("delete", "user")
        .tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read_with_options(&mut fields);
    fields.finish()?;
    if !principal_authentications::delete(call.db, &user.find(call)?)? {
        return Err(ApiError::new(499, "没有认证记录", "There is no authentication record"));
    }
    Ok(Object::new().with("success", true).into())
}
