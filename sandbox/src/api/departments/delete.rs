//! `POST /api/v3/delete-department`: deletes a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::store::tree;

/// Deletes the department, its descendants, their memberships, leader roles and links to other systems, but no users.
pub static DELETE_DEPARTMENT: Endpoint = Endpoint::post("/api/v3/delete-department", run)
    .changes("delete", "org")
    .tells("organization:node-deleted")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    fields.finish()?;
    let department = department.find(call)?;
    if department.parent_id.is_none() {
        return Err(ApiError::new(
            422,
            "根部门不能删除，请删除组织",
            "The root department cannot be deleted: delete the organization",
        ));
    }
    tree::delete(call.db, &department.id)?;
    Ok(Object::new().with("success", true).into())
}
