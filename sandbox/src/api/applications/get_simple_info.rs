//! `GET /api/v3/get-application-simple-info`: an application without its settings.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::applications::{find, simple_info};

/// Returns the application.
pub static GET_APPLICATION_SIMPLE_INFO: Endpoint = Endpoint::get("/api/v3/get-application-simple-info", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    Ok(simple_info(&find(call)?).into())
}
