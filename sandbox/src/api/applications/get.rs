//! `GET /api/v3/get-application`: an application with its settings.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::applications::{dto, find};

/// Returns the application, without secrets.
pub static GET_APPLICATION: Endpoint = Endpoint::get("/api/v3/get-application", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    Ok(dto(&call.pool.id, &find(call)?).into())
}
