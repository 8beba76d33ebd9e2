//! `POST /api/v3/get-user-password-ciphertext`: the ciphertext of a user's password.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserRef, password_ciphertext};

/// Returns a text that stands for the ciphertext.
pub static GET_USER_PASSWORD_CIPHERTEXT: Endpoint =
    Endpoint::post("/api/v3/get-user-password-ciphertext", run).echoes(r#"{"ciphertext":""}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let ciphertext = password_ciphertext(call, &user.find(call)?)?;
    Ok(Object::new().with("ciphertext", ciphertext).into())
}
