//! `POST /api/v3/create-namespaces-batch`: adds several permission groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;

/// Creates all permission groups. Creates none if one breaks a rule.
pub static CREATE_NAMESPACES_BATCH: Endpoint = Endpoint::post("/api/v3/create-namespaces-batch", run)
    .changes("create", "resourceNamespace")
    .tells("privilege-namespace:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", namespaces::read_new).unwrap_or_default();
    fields.finish()?;
    for namespace in &list {
        if namespace.code.is_empty() {
            // The service says `name` of the code.
            return Err(ApiError::english(400, "namespace name must not be empty"));
        }
        namespaces::create(call, namespace)?;
    }
    Ok(Object::new().with("success", true).into())
}
