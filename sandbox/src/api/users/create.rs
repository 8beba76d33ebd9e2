//! `POST /api/v3/create-user`: adds a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{create, read_new, read_new_options};

/// Creates a user and returns it as stored.
pub static CREATE_USER: Endpoint = Endpoint::post("/api/v3/create-user", run)
    .changes("create", "user")
    .tells("user:created")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = read_new(&mut fields);
    let options = read_new_options(&mut fields);
    fields.finish()?;
    create(call, user, options)
}
