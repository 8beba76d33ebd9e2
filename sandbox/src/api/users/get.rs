//! `GET /api/v3/get-user`: one user.

use super::{ECHO, With, dto, find, read_id_type};
use crate::api::{Access, Call, Endpoint, Method};
use crate::json::Json;
use crate::messages::Refusal;

/// Answers the user.
pub static GET_USER: Endpoint =
    Endpoint { method: Method::Get, path: "/api/v3/get-user", access: Access::Credentials, run, echo: ECHO };

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let id = fields.filled_text("userId");
    let id_type = read_id_type(&mut fields);
    let with = With::read(&mut fields);
    fields.done()?;
    let id = find(call, &id, id_type)?;
    dto(call, &id, with)
}
