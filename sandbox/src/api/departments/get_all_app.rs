//! `POST /api/v3/get-department-available-app`: the applications that a department may use.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::store::departments;

/// Returns an empty list, because the sandbox has no applications. The department must exist.
pub static GET_DEPARTMENT_AVAILABLE_APP: Endpoint =
    Endpoint::post("/api/v3/get-department-available-app", run).checks_itself().echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("departmentId");
    fields.texts("appTypeList");
    fields.boolean("withCustomData");
    fields.text("tenantId");
    fields.finish()?;
    departments::get(call.db, &id)?.ok_or_else(|| ApiError::department_not_found(&id))?;
    Ok(Json::List(Vec::new()))
}
