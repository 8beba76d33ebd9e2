//! `GET /api/v3/get-group`: one user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::groups::{With, dto, find};

/// Returns the group.
pub static GET_GROUP: Endpoint = Endpoint::get("/api/v3/get-group", run).echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.non_empty_text("code");
    let with = With::read(&mut fields);
    fields.finish()?;
    dto(call, &find(call, &code)?, with)
}
