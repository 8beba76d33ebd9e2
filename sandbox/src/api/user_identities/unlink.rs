//! `POST /api/v3/unlink-identity`: takes a user's identities at a source away.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::users;

/// Deletes the user's identities at the source: of the type that the request names, or all.
pub static UNLINK_IDENTITY: Endpoint =
    Endpoint::post("/api/v3/unlink-identity", run).changes("remove", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read_id(&mut fields);
    let ext_idp_id = fields.non_empty_text("extIdpId");
    let kind = fields.text("type").filter(|kind| !kind.is_empty());
    fields.finish()?;
    if !users::remove_identities(call.db, &user.find(call)?, &ext_idp_id, kind.as_deref())? {
        return Err(ApiError::new(
            404,
            format!("用户没有该身份源的身份: {ext_idp_id}"),
            format!("The user has no identity at this source: {ext_idp_id}"),
        ));
    }
    Ok(Object::new().with("success", true).into())
}
