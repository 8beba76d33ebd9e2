//! `POST /api/v3/remove-department-members`: takes users out of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members;

/// Removes all users from the department. Removes none if one does not exist.
pub static REMOVE_DEPARTMENT_MEMBERS: Endpoint = Endpoint::post("/api/v3/remove-department-members", run)
    .changes("remove", "org")
    .tells("organization:member-removed")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_ids = fields.non_empty_texts("userIds");
    let department = DepartmentRef::read(&mut fields);
    fields.finish()?;
    members::remove(call, &department, &user_ids)
}
