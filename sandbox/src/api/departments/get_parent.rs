//! `GET /api/v3/get-parent-department`: the parent of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{DepartmentRef, With, one};

/// Returns the parent. The root department has none.
pub static GET_PARENT_DEPARTMENT: Endpoint =
    Endpoint::get("/api/v3/get-parent-department", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    match department.find(call)?.parent_id {
        Some(id) => one(call, &id, with),
        None => Err(ApiError::new(404, "根部门没有上级部门", "The root department has no parent")),
    }
}
