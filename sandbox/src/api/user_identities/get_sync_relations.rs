//! `GET /api/v3/get-user-sync-relations`: the links of a user to other systems.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::users;

/// Returns all links in insertion order. The sandbox knows nothing of what the other systems hold.
pub static GET_USER_SYNC_RELATIONS: Endpoint =
    Endpoint::get("/api/v3/get-user-sync-relations", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let relations = users::sync_relations(call.db, &user.find(call)?)?;
    let relations: Vec<Object> = relations
        .into_iter()
        .map(|(provider, id)| {
            Object::new()
                .with("provider", provider)
                .with("userIdInIdp", id)
                .with("userInfoInIdp", Object::new())
        })
        .collect();
    Ok(relations.into())
}
