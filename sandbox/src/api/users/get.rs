//! `GET /api/v3/get-user`: one user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{With, dto, find, read_id_type};

/// Returns the user.
pub static GET_USER: Endpoint =
    Endpoint::get("/api/v3/get-user", run).checks_itself().echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("userId");
    let id_type = read_id_type(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    let id = find(call, &id, id_type)?;
    dto(call, &id, with)
}
