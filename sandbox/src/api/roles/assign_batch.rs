//! `POST /api/v3/assign-role-batch`: gives several roles to targets.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::{assign, read_roles, read_targets};
use crate::store::roles::assignments::Period;

/// Gives each role to all targets, at once and for ever. Gives none if a role or a target does not exist.
pub static ASSIGN_ROLE_BATCH: Endpoint =
    Endpoint::post("/api/v3/assign-role-batch", run).changes("add", "roleAssign").tells("role:assigned");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let targets = read_targets(&mut fields);
    let roles = read_roles(&mut fields);
    fields.finish()?;
    for role in &roles {
        assign(call, role, &targets, Period::default())?;
    }
    Ok(Object::new().with("success", true).into())
}
