//! `GET /api/v3/get-custom-data`: the values of custom fields of one target.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_data::TargetOfData;

/// Returns all custom data of the target.
pub static GET_CUSTOM_DATA: Endpoint = Endpoint::get("/api/v3/get-custom-data", run).echoes("{}");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let target = TargetOfData::read(&mut fields);
    fields.finish()?;
    let (_, data) = target.find(call)?;
    Ok(data.into())
}
