//! `POST /api/v3/create-resource`: adds a resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::codes::is_too_long;
use crate::model::{namespaces, resources};

/// Creates a resource in a permission group and returns it.
pub static CREATE_RESOURCE: Endpoint =
    Endpoint::post("/api/v3/create-resource", run).changes("create", "resource").tells("resource:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let new = resources::read_new(&mut fields);
    // Unlike the batch, the call names the field.
    if is_too_long(&new.code) {
        fields.mark_invalid("code");
    }
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let resource = resources::create(call, namespace_id, new)?;
    Ok(resources::dto(&resource, &namespace).into())
}
