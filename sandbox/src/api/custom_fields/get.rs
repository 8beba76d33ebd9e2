//! `GET /api/v3/get-custom-fields`: the custom fields of users, roles or departments.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::{all, read_target};

/// Returns all custom fields of such targets.
pub static GET_CUSTOM_FIELDS: Endpoint = Endpoint::get("/api/v3/get-custom-fields", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let target = read_target(&mut fields);
    fields.finish()?;
    all(call, target, false)
}
