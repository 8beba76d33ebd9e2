//! `GET /api/v3/get-organization`: reads an organization.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::organizations::{With, dto, find_root, read_code};

/// Returns the organization.
pub static GET_ORGANIZATION: Endpoint =
    Endpoint::get("/api/v3/get-organization", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = read_code(&mut fields);
    let with = With::read(&mut fields);
    fields.text("tenantId");
    fields.finish()?;
    dto(call, &find_root(call, &code)?, with)
}
