//! `POST /api/v3/batch-create-dnef`: adds several extension fields.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{ResourceRef, add_field, read_field};
use crate::model::permission_namespaces::success;

/// Adds all fields to a tree, or none.
pub static BATCH_CREATE_DNEF: Endpoint = Endpoint::post("/api/v3/batch-create-dnef", run)
    .changes("create", "dataResource")
    .tells("data-resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let list = fields.objects("fieldList", read_field).unwrap_or_default();
    fields.finish()?;
    let resource = resource.find_tree(call)?;
    for field in &list {
        add_field(call, &resource.id, field)?;
    }
    Ok(success())
}
