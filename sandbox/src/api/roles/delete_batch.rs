//! `POST /api/v3/delete-roles-batch`: deletes roles of one permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::model::roles::find_all;
use crate::store::roles;

/// Deletes all roles, with their assignments. Deletes none if one does not exist.
pub static DELETE_ROLES_BATCH: Endpoint =
    Endpoint::post("/api/v3/delete-roles-batch", run).changes("delete", "role").tells("role:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.batch_of_ids("codeList");
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    for id in find_all(call, &namespace, &codes)? {
        roles::delete(call.db, &id)?;
    }
    Ok(Object::new().with("success", true).into())
}
