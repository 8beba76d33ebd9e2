//! `POST /api/v3/delete-organization`: deletes an organization.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::organizations::{find_root, read_code};
use crate::store::{organizations, tree};

/// Deletes the organization, its departments, their memberships, leader roles and links to other systems.
pub static DELETE_ORGANIZATION: Endpoint = Endpoint::post("/api/v3/delete-organization", run)
    .changes("delete", "org")
    .tells("organization:deleted")
    .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = read_code(&mut fields);
    if code.is_empty() {
        // Other calls return 404 for an empty code; this one returns 400.
        fields.mark_invalid("organizationCode");
    }
    fields.text("tenantId");
    fields.finish()?;
    let root = find_root(call, &code)?;
    tree::delete(call.db, &root.id)?;
    organizations::delete(call.db, root.organization_id)?;
    Ok(Object::new().with("success", true).into())
}
