//! `POST /api/v3/revoke-role`: takes a role from targets.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::{RoleRef, read_targets, revoke};

/// Takes the role from all targets, or from none if one does not exist.
pub static REVOKE_ROLE: Endpoint =
    Endpoint::post("/api/v3/revoke-role", run).changes("remove", "roleAssign").tells("role:unassigned");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let targets = read_targets(&mut fields);
    let role = RoleRef::read(&mut fields);
    fields.finish()?;
    revoke(call, &role, &targets)?;
    Ok(Object::new().with("success", true).into())
}
