//! `POST /api/v3/create-string-data-resource`: adds a data resource that is a text.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{NewResource, dto};

/// Adds the data resource and returns it as stored.
pub static CREATE_DATA_RESOURCE_BY_STRING: Endpoint =
    Endpoint::post("/api/v3/create-string-data-resource", run)
        .changes("create", "dataResource")
        .tells("data-resource:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = NewResource::read(&mut fields);
    fields.finish()?;
    Ok(dto(call, &resource.store(call, "STRING")?)?.into())
}
