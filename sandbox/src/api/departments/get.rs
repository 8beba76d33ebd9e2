//! `GET /api/v3/get-department`: a department by its id or code.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{DepartmentIdType, With, find, one, read_id_type};
use crate::model::organizations;
use crate::store::departments::Key;

/// Returns the department with this `departmentId` or, without one, with this `departmentCode`.
pub static GET_DEPARTMENT: Endpoint =
    Endpoint::get("/api/v3/get-department", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let organization_code = organizations::read_code(&mut fields);
    let mut given = |name| fields.text(name).filter(|text| !text.is_empty());
    let (id, code) = (given("departmentId"), given("departmentCode"));
    if id.is_none() && code.is_none() {
        fields.mark_invalid("departmentId");
        fields.mark_invalid("departmentCode");
    }
    let id_type = read_id_type(&mut fields);
    let with = With::read_flat(&mut fields);
    fields.text("tenantId");
    fields.finish()?;

    let organization_id = organizations::find(call, &organization_code)?;
    let department = match id {
        Some(id) => find(call, organization_id, &id, id_type)?,
        None => {
            let code = code.unwrap_or_default();
            find(call, organization_id, &code, DepartmentIdType::Column(Key::Code))?
        }
    };
    one(call, &department.id, with)
}
