//! `POST /api/v3/delete-data-resource`: deletes a data resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::ResourceRef;
use crate::store::data_resources;

/// Deletes the data resource with all permissions on it.
pub static DELETE_DATA_RESOURCE: Endpoint = Endpoint::post("/api/v3/delete-data-resource", run)
    .changes("delete", "dataResource")
    .tells("data-resource:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    fields.finish()?;
    data_resources::delete(call.db, &resource.find(call)?.id, call.now)?;
    Ok(Json::Null)
}
