//! `POST /api/v3/update-resource`: changes a resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::{namespaces, resources};
use crate::store;

/// Changes the fields that are present and returns the resource. Given actions replace all that there were.
pub static UPDATE_RESOURCE: Endpoint =
    Endpoint::post("/api/v3/update-resource", run).changes("update", "resource").tells("resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let namespace = namespaces::read_code(&mut fields);
    let (name, description) = (fields.text("name"), fields.text("description"));
    let (kind, api_identifier) = (fields.text("type"), fields.text("apiIdentifier"));
    let actions = resources::read_actions(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let mut resource = resources::find(call, namespace_id, &code)?;
    resource.kind = kind.unwrap_or(resource.kind);
    resource.name = name.or(resource.name);
    resource.description = description.or(resource.description);
    resource.actions = actions.or(resource.actions);
    resource.api_identifier = api_identifier.or(resource.api_identifier);
    resource.updated_at = call.now;
    store::resources::put(call.db, &resource)?;
    Ok(resources::dto(&resource, &namespace).into())
}
