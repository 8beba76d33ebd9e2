//! `POST /api/v3/update-organization-status`: enables or disables an organization.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::{Department, departments};

/// Changes the organization whose root department has this id. The call takes no code.
pub static UPDATE_ORGANIZATION_STATUS: Endpoint = Endpoint::post("/api/v3/update-organization-status", run)
    .changes("update", "org")
    .tells("organization:tree-updated")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("rootNodeId");
    let status = fields.one_of("status", &[("true", true), ("false", false)]);
    if status.is_none() {
        fields.mark_invalid("status");
    }
    fields.finish()?;
    let root = departments::get(call.db, &id)?
        .filter(|department| department.parent_id.is_none())
        .ok_or_else(|| ApiError::department_not_found(&id))?;
    let status = status.unwrap_or(root.status);
    departments::put(call.db, &Department { status, updated_at: call.now, ..root })?;
    Ok(Object::new().with("success", true).into())
}
