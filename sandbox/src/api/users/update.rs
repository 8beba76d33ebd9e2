//! `POST /api/v3/update-user`: changes a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{PasswordOptions, UserChanges, UserIdType, read_id_type};

/// Changes the fields that are present and returns the user as stored.
pub static UPDATE_USER: Endpoint = Endpoint::post("/api/v3/update-user", run)
    .changes("update", "user")
    .tells("user:updated")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    // The service's own message has this stray character.
    if fields.text("gender").as_deref() == Some("") {
        return Err(ApiError::malformed(&["gender 格".to_owned()]));
    }
    let changes = UserChanges::read(&mut fields);
    let (passwords, id_type) = fields
        .nested("options", |options| (PasswordOptions::read(options), read_id_type(options)))
        .unwrap_or((PasswordOptions::default(), UserIdType::UserId));
    fields.finish()?;
    changes.store(call, id_type, passwords)
}
