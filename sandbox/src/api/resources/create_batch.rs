//! `POST /api/v3/create-resources-batch`: adds several resources.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::{namespaces, resources};

/// Creates all resources in a permission group. Creates none if one breaks a rule.
pub static CREATE_RESOURCES_BATCH: Endpoint = Endpoint::post("/api/v3/create-resources-batch", run)
    .changes("create", "resource")
    .tells("resource:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", resources::read_new).unwrap_or_default();
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    for new in list {
        if new.code.is_empty() {
            // The service fails in this way.
            return Err(ApiError::new(500, "未知错误", "Unknown error"));
        }
        resources::create(call, namespace_id, new)?;
    }
    Ok(Object::new().with("success", true).into())
}
