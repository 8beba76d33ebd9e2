//! `POST /api/v3/update-group`: changes a user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::check_change;
use crate::model::groups::{With, check_free, dto, find, read_code};
use crate::store::groups::{self, Group};
use crate::store::subjects::TargetType;

/// Changes the fields that are present, the code too, and returns the group as stored.
pub static UPDATE_GROUP: Endpoint = Endpoint::post("/api/v3/update-group", run)
    .changes("update", "userGroup")
    .tells("group:updated")
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let description = fields.non_empty_text("description");
    let code = fields.non_empty_text("code");
    let name = fields.text("name");
    if name.as_deref() == Some("") {
        fields.mark_invalid("name");
    }
    let new_code = read_code(&mut fields, "newCode");
    let custom_data = fields.object("customData");
    fields.finish()?;

    let stored = find(call, &code)?;
    let new_code = new_code.unwrap_or_else(|| stored.code.clone());
    if new_code != stored.code {
        check_free(call, &new_code)?;
    }
    let group = Group {
        code: new_code,
        name: name.unwrap_or(stored.name.clone()),
        description,
        custom_data: match custom_data {
            Some(changes) => stored.custom_data.clone().merged(changes),
            None => stored.custom_data.clone(),
        },
        updated_at: call.now,
        ..stored
    };
    check_change(call, TargetType::Group, &group.id, custom_data)?;
    groups::put(call.db, &group)?;
    dto(call, &group, With::MEMBERS)
}
