//! `POST /api/v3/multiple-namespace-delete-roles-batch`: deletes roles of several permission groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::RoleRef;
use crate::store::roles;

/// Deletes all roles, with their assignments. Deletes none if one does not exist.
pub static DELETE_ROLES: Endpoint = Endpoint::post("/api/v3/multiple-namespace-delete-roles-batch", run)
    .changes("delete", "role")
    .tells("role:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let named = fields.objects("roleList", RoleRef::read).unwrap_or_default();
    fields.finish()?;
    let found = named.iter().map(|role| role.find(call)).collect::<Result<Vec<_>, _>>()?;
    for role in found {
        roles::delete(call.db, &role.id)?;
    }
    Ok(Object::new().with("success", true).into())
}
