//! `POST /api/v3/unlink-identity`: takes a user's identities at a source away.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::model::users::{UserRef, read_identity_type};
use crate::store::users;

/// Deletes the user's identities of one type at the source.
pub static UNLINK_IDENTITY: Endpoint =
    Endpoint::post("/api/v3/unlink-identity", run).changes("remove", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read_id(&mut fields);
    let ext_idp_id = fields.non_empty_text("extIdpId");
    let kind = read_identity_type(&mut fields);
    fields.finish()?;
    if !users::remove_identities(call.db, &user.find(call)?, &ext_idp_id, &kind)? {
        let ext_idp_id = shown(&ext_idp_id);
        return Err(ApiError::new(
            404,
            format!("用户没有该身份源的身份: {ext_idp_id}"),
            format!("The user has no identity at this source: {ext_idp_id}"),
        ));
    }
    Ok(Object::new().with("success", true).into())
}
