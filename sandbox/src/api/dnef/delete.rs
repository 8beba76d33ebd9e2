//! `POST /api/v3/delete-dnef`: deletes an extension field.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{ResourceRef, field_not_found};
use crate::model::permission_namespaces::success;
use crate::store::data_resource_fields;

/// Deletes the field. The nodes keep their values.
pub static DELETE_DNEF: Endpoint = Endpoint::post("/api/v3/delete-dnef", run)
    .changes("delete", "dataResource")
    .tells("data-resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let key = fields.required_text("key");
    fields.finish()?;
    if !data_resource_fields::delete(call.db, &resource.find_tree(call)?.id, &key)? {
        return Err(field_not_found());
    }
    Ok(success())
}
