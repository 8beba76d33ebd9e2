//! `POST /api/v3/create-users-batch`: adds several users.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{create, read_new, read_new_options};

/// Creates all users and returns them as stored. Creates none if one breaks a rule.
pub static CREATE_USERS_BATCH: Endpoint = Endpoint::post("/api/v3/create-users-batch", run)
    .changes("create", "user")
    .tells("user:created")
    .checks_itself()
    .echoes(include_str!("echo_list.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let users = fields.objects("list", read_new).unwrap_or_default();
    if !(1..=50).contains(&fields.list("list").unwrap_or_default().len()) {
        fields.mark_invalid("list");
    }
    let options = read_new_options(&mut fields);
    fields.finish()?;
    let users = users.into_iter().map(|user| create(call, user, options));
    Ok(users.collect::<Result<Vec<Json>, _>>()?.into())
}
