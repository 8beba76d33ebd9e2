//! `POST /api/v3/update-department-status`: enables or disables a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::dto;
use crate::store::{Department, departments};

/// Changes the department, not its descendants, and returns it as stored.
pub static UPDATE_DEPARTMENT_STATUS: Endpoint = Endpoint::post("/api/v3/update-department-status", run)
    .changes("update", "org")
    .tells("organization:node-updated")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let status = fields.boolean("status");
    if status.is_none() {
        fields.mark_invalid("status");
    }
    let id = fields.non_empty_text("departmentId");
    fields.finish()?;
    let stored = departments::get(call.db, &id)?.ok_or_else(|| ApiError::department_not_found(&id))?;
    let department = Department { status: status.unwrap_or(stored.status), updated_at: call.now, ..stored };
    departments::put(call.db, &department)?;
    dto(call, &department)
}
