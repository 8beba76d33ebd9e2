//! `POST /api/v3/get-management-token`: exchanges an access key for a token.

use crate::auth::token;
use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};

/// Returns a token. The only call whose credentials are its parameters.
pub static GET_MANAGEMENT_TOKEN: Endpoint = Endpoint::post("/api/v3/get-management-token", run)
    .checks_itself()
    .without_credentials()
    .echoes(r#"{"access_token":"e30.e30.e30","expires_in":7200}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("accessKeyId");
    let secret = fields.non_empty_text("accessKeySecret");
    fields.finish()?;
    if !call.pool.has_key(&id, &secret) {
        return Err(ApiError::new(
            403,
            "accessKeyId 或 accessKeySecret 错误",
            "accessKeyId or accessKeySecret is wrong",
        )
        .with_api_code(2333));
    }
    let answer = Object::new()
        .with("access_token", token::issue(call.pool, call.now)?)
        .with("expires_in", token::EXPIRES_IN);
    Ok(answer.into())
}
