//! `POST /api/v3/set-user-base-fields`: changes the settings of built-in fields of users.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::{Settings, dtos, not_found};
use crate::store::custom_fields::{self, CustomField};
use crate::store::subjects::TargetType;

/// Changes the settings that are present and returns the fields as stored. Changes none if one does not exist.
pub static SET_USER_BASE_FIELDS: Endpoint = Endpoint::post("/api/v3/set-user-base-fields", run)
    .changes("update", "userpool")
    .tells("user-pool:updated")
    .echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    let mut keys: Vec<String> = Vec::with_capacity(list.len());
    for (key, settings) in list {
        let mut field = find(call, &key)?;
        settings.apply(&mut field);
        custom_fields::put(call.db, &field)?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let stored: Vec<CustomField> = keys.iter().map(|key| find(call, key)).collect::<Result<_, _>>()?;
    Ok(dtos(&stored))
}

fn read(fields: &mut Fields<'_>) -> (String, Settings) {
    (fields.required_text("key"), Settings::read(fields))
}

fn find(call: &Call<'_>, key: &str) -> Result<CustomField, ApiError> {
    let found = custom_fields::find(call.db, TargetType::User, key)?;
    found.filter(|field| field.is_built_in).ok_or_else(|| not_found(key))
}
