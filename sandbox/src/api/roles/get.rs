//! `GET /api/v3/get-role`: one role.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::roles::{RoleRef, dto};

/// Returns the role.
pub static GET_ROLE: Endpoint = Endpoint::get("/api/v3/get-role", run).echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = RoleRef::read(&mut fields);
    fields.finish()?;
    Ok(dto(call, &role.find(call)?))
}
