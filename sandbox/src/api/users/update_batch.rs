//! `POST /api/v3/update-user-batch`: changes several users.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{MAX_BATCH, PasswordOptions, UserChanges, UserIdType};

/// Changes all users, in the order of the request, and returns them as stored. Changes none if one breaks a rule.
pub static UPDATE_USER_BATCH: Endpoint = Endpoint::post("/api/v3/update-user-batch", run)
    .changes("update", "user")
    .tells("user:updated")
    .echoes(include_str!("echo_list.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    if !(1..=MAX_BATCH).contains(&fields.list("list").unwrap_or_default().len()) {
        fields.mark_invalid("list");
    }
    let changes = fields.objects("list", UserChanges::read).unwrap_or_default();
    let passwords = fields.nested("options", PasswordOptions::read).unwrap_or_default();
    fields.finish()?;
    let users = changes.into_iter().map(|changes| changes.store(call, UserIdType::UserId, passwords));
    Ok(users.collect::<Result<Vec<Json>, _>>()?.into())
}
