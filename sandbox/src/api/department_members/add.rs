//! `POST /api/v3/add-department-members`: puts users into a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members;

/// Adds all users to the department. Adds none if one does not exist.
pub static ADD_DEPARTMENT_MEMBERS: Endpoint = Endpoint::post("/api/v3/add-department-members", run)
    .changes("add", "org")
    .tells("organization:member-added")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_ids = fields.non_empty_texts("userIds");
    let department = DepartmentRef::read(&mut fields);
    fields.finish()?;
    members::add(call, &department, &user_ids)
}
