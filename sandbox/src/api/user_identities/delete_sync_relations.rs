//! `POST /api/v3/delete-user-sync-relations`: deletes the links of a user to other systems.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::users;

/// Deletes all links of the user to systems of this kind and keeps the others.
pub static DELETE_USER_SYNC_RELATIONS: Endpoint =
    Endpoint::post("/api/v3/delete-user-sync-relations", run).changes("delete", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    let provider = fields.non_empty_text("provider");
    fields.finish()?;
    if !users::remove_sync_relations(call.db, &user.find(call)?, &provider)? {
        let provider = shown(&provider);
        return Err(ApiError::new(
            404,
            format!("用户没有该来源的同步关系: {provider}"),
            format!("The user is not synchronised with a system of this kind: {provider}"),
        ));
    }
    Ok(Object::new().with("success", true).into())
}
