//! `GET /api/v3/get-all-departments`: all descendants of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{DepartmentIdType, With, all, find};
use crate::model::organizations;
use crate::store::department_details;
use crate::store::departments::Key;

/// Returns all descendants level by level, without the department itself.
pub static GET_ALL_DEPARTMENTS: Endpoint = Endpoint::get("/api/v3/get-all-departments", run)
    .checks_itself()
    .echoes(concat!(r#"{"totalCount":1,"list":["#, include_str!("echo.json"), "]}"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let organization_code = organizations::read_code(&mut fields);
    let id = fields.text("departmentId").unwrap_or_else(|| "root".to_owned());
    if id.is_empty() {
        fields.mark_invalid("departmentId");
    }
    // This call knows only two of the values.
    let id_types = [("department_id", Key::Id), ("open_department_id", Key::OpenDepartmentId)];
    let key = fields.one_of("departmentIdType", &id_types).unwrap_or(Key::Id);
    let with = With::read(&mut fields);
    fields.finish()?;

    let organization_id = organizations::find(call, &organization_code)?;
    let department = find(call, organization_id, &id, DepartmentIdType::Column(key))?;
    Ok(all(&department_details::below(call.db, &department.id)?, with))
}
