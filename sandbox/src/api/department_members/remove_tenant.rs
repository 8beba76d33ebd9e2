//! `POST /api/v3/remove-tenant-department-members`: takes members of a tenant out of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members;

/// Removes all users from the department. Removes none if one does not exist.
pub static REMOVE_TENANT_DEPARTMENT_MEMBERS: Endpoint =
    Endpoint::post("/api/v3/remove-tenant-department-members", run)
        .changes("remove", "org")
        .tells("organization:member-removed")
        .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let user_ids = members::read_of_tenant(&mut fields);
    fields.finish()?;
    members::remove(call, &department, &user_ids)
}
