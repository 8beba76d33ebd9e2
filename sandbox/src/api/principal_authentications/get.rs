//! `GET /api/v3/get-user-principal-authentication-info`: the real-name verification of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::principal_authentications;

/// Returns a list of one, or an empty list if the user was never verified.
pub static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Endpoint =
    Endpoint::get("/api/v3/get-user-principal-authentication-info", run)
        .echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let found = principal_authentications::of(call.db, &user.find(call)?)?;
    let list: Vec<Object> = found
        .iter()
        .map(|of| {
            Object::new()
                .with("authenticated", true)
                .with("principalType", of.kind.as_str())
                .with("principalCode", of.code.as_str())
                .with("principalName", of.name.as_str())
                .with("authenticatedAt", of.authenticated_at.iso())
        })
        .collect();
    Ok(Object::new().with("totalCount", u32::from(found.is_some())).with("list", list).into())
}
