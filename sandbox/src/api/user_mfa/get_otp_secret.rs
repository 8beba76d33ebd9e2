//! `GET /api/v3/get-otp-secret-by-user`: the secret of a user's one-time passwords.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::mfa;

/// Returns the secret.
pub static GET_OTP_SECRET_BY_USER: Endpoint =
    Endpoint::get("/api/v3/get-otp-secret-by-user", run).echoes(r#"{"secret":"JBSWY3DPEHPK3PXP"}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let secret = mfa::otp_secret(call.db, &user.find(call)?)?
        .ok_or_else(|| ApiError::new(404, "用户没有绑定 OTP", "The user has no one-time passwords"))?;
    Ok(Object::new().with("secret", secret).into())
}
