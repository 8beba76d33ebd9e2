//! `GET /api/v3/get-department-by-id`: a department by its `departmentId`.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{With, one};

/// Returns the department, from any organization.
pub static GET_DEPARTMENT_BY_ID: Endpoint =
    Endpoint::get("/api/v3/get-department-by-id", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("departmentId");
    let with = With::read(&mut fields);
    // The sandbox has no applications, so the filter has no effect.
    fields.texts("appTypeList");
    fields.text("tenantId");
    fields.finish()?;
    one(call, &id, with)
}
