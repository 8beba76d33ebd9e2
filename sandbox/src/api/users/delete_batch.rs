//! `POST /api/v3/delete-users-batch`: deletes several users.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserIdType, lookup, read_id_type};
use crate::store::users;

/// Deletes all users, their memberships and their leader roles. Deletes none if one does not exist.
pub static DELETE_USERS_BATCH: Endpoint = Endpoint::post("/api/v3/delete-users-batch", run)
    .changes("delete", "user")
    .tells("user:deleted")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let named = fields.batch_of_ids("userIds");
    let id_type = fields.nested("options", read_id_type).unwrap_or(UserIdType::UserId);
    fields.finish()?;
    let mut ids = Vec::with_capacity(named.len());
    for id in named {
        ids.push(lookup(call, "userIds", &id, id_type)?.ok_or_else(ApiError::user_not_found)?);
    }
    for id in ids {
        users::delete(call.db, &id)?;
    }
    Ok(Object::new().with("success", true).into())
}
