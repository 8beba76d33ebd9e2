//! `POST /api/v3/assign-role`: gives a role to targets.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::milliseconds;
use crate::model::roles::{RoleRef, assign, read_targets};
use crate::store::roles::assignments::Period;

/// Gives the role to all targets, or to none if one does not exist.
pub static ASSIGN_ROLE: Endpoint =
    Endpoint::post("/api/v3/assign-role", run).changes("add", "roleAssign").tells("role:assigned");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let targets = read_targets(&mut fields);
    let role = RoleRef::read(&mut fields);
    let period = Period {
        enable_time: milliseconds::read(&mut fields, "enableTime"),
        end_time: milliseconds::read(&mut fields, "endTime"),
    };
    fields.finish()?;
    assign(call, &role, &targets, period)?;
    Ok(Object::new().with("success", true).into())
}
