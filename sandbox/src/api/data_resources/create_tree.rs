//! `POST /api/v3/create-tree-data-resource`: adds a data resource that is a tree.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{NewResource, dto};

/// Adds the data resource and returns it as stored.
pub static CREATE_DATA_RESOURCE_BY_TREE: Endpoint = Endpoint::post("/api/v3/create-tree-data-resource", run)
    .changes("create", "dataResource")
    .tells("data-resource:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = NewResource::read(&mut fields);
    fields.finish()?;
    Ok(dto(call, &resource.store(call, "TREE")?)?.into())
}
