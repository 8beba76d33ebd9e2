//! `POST /api/v3/delete-admin-roles`: deletes roles for administrators.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces::SYSTEM;
use crate::model::roles::find_all;
use crate::store::roles;

/// Deletes all roles of the permission group of administrators. Deletes none if one does not exist.
pub static DELETE_ADMIN_ROLES_BATCH: Endpoint = Endpoint::post("/api/v3/delete-admin-roles", run)
    .changes("delete", "adminPermissionRole")
    .tells("role:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.batch_of_ids("codeList");
    fields.finish()?;
    for id in find_all(call, SYSTEM, &codes)? {
        roles::delete(call.db, &id)?;
    }
    Ok(Object::new().with("success", true).into())
}
