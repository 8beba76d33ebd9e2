//! `POST /api/v3/create-array-data-resource`: adds a data resource that is a list of texts.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::data_resources::{NewResource, dto};

/// Adds the data resource and returns it as stored.
pub static CREATE_DATA_RESOURCE_BY_ARRAY: Endpoint =
    Endpoint::post("/api/v3/create-array-data-resource", run)
        .changes("create", "dataResource")
        .tells("data-resource:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = NewResource::read(&mut fields);
    let texts = fields.texts("struct").unwrap_or_default();
    fields.finish()?;
    if texts.is_empty() {
        // The service has two validators here.
        return Err(invalid("struct must contain at least 1 elements,struct should not be empty"));
    }
    Ok(dto(call, &resource.store(call, "ARRAY")?)?.into())
}
