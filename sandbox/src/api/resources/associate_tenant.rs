//! `POST /api/v3/associate-tenant-resource`: links a resource of an application to a tenant, or unlinks it.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::{namespaces, resources};
use crate::store;

/// Links or unlinks a resource. An application's permission group has the application's id as its code.
pub static ASSOCIATE_TENANT_RESOURCE: Endpoint = Endpoint::post("/api/v3/associate-tenant-resource", run)
    .changes("update", "resource")
    .tells("resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let app_id = fields.required_text("appId");
    let is_linked = fields.boolean("association").unwrap_or(false);
    let tenant_id = fields.text("tenantId").unwrap_or_default();
    fields.finish()?;
    let namespace_id = namespaces::find(call, &app_id)?;
    let resource = resources::find(call, namespace_id, &code)?;
    store::resources::set_tenant(call.db, &resource.id, &tenant_id, is_linked)?;
    Ok(Object::new().with("success", true).into())
}
