//! `GET /api/v3/get-user-base-fields`: the built-in fields of users.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::all;
use crate::store::subjects::TargetType;

/// Returns all built-in fields of users.
pub static GET_USER_BASE_FIELDS: Endpoint = Endpoint::get("/api/v3/get-user-base-fields", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    all(call, TargetType::User, true)
}
