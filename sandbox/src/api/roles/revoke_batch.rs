//! `POST /api/v3/revoke-role-batch`: takes several roles from targets.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::{read_roles, read_targets, revoke};

/// Takes each role from all targets. Takes none if a role or a target does not exist.
pub static REVOKE_ROLE_BATCH: Endpoint =
    Endpoint::post("/api/v3/revoke-role-batch", run).changes("remove", "roleAssign").tells("role:unassigned");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let targets = read_targets(&mut fields);
    let roles = read_roles(&mut fields);
    fields.finish()?;
    for role in &roles {
        revoke(call, role, &targets)?;
    }
    Ok(Object::new().with("success", true).into())
}
