//! `POST /api/v3/create-role`: adds a role.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::milliseconds;
use crate::model::roles::{NewRole, check_code, create, dto};

/// Creates a role and returns it as stored.
pub static CREATE_ROLE: Endpoint = Endpoint::post("/api/v3/create-role", run)
    .changes("create", "role")
    .tells("role:created")
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = NewRole::read(&mut fields);
    let disable_time = milliseconds::read(&mut fields, "disableTime");
    fields.finish()?;
    check_code("code", &role.code)?;
    let role = create(call, NewRole { disable_time, ..role })?;
    Ok(dto(call, &role))
}
