//! `GET /api/v3/get-data-resource`: reads a data resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::{ResourceRef, dto};

/// Returns the data resource with these codes.
pub static GET_DATA_RESOURCE: Endpoint = Endpoint::get("/api/v3/get-data-resource", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    fields.finish()?;
    let resource = resource.find(call)?;
    Ok(dto(call, &resource)?.with("namespaceCode", resource.namespace_code).into())
}
