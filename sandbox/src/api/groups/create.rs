//! `POST /api/v3/create-group`: adds a user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::groups::{NewGroup, With, create, dto};

/// Creates a group and returns it as stored.
pub static CREATE_GROUP: Endpoint = Endpoint::post("/api/v3/create-group", run)
    .changes("create", "userGroup")
    .tells("group:created")
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let group = NewGroup::read(&mut fields);
    fields.finish()?;
    dto(call, &create(call, group)?, With::MEMBERS)
}
