//! `POST /api/v3/create-dnef`: adds an extension field.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{ResourceRef, add_field, read_field};
use crate::model::permission_namespaces::success;

/// Adds the field to a tree.
pub static CREATE_DNEF: Endpoint = Endpoint::post("/api/v3/create-dnef", run)
    .changes("create", "dataResource")
    .tells("data-resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let field = read_field(&mut fields);
    fields.finish()?;
    add_field(call, &resource.find_tree(call)?.id, &field)?;
    Ok(success())
}
