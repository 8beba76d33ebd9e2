//! `POST /api/v3/set-user-base-fields`: changes the settings of built-in fields of users.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::{Settings, dtos, fixed, not_found};
use crate::store::custom_fields::{self, CustomField, DataType};
use crate::store::subjects::TargetType;

/// Changes the settings that are present and returns the fields as stored. Changes none if one does not exist, or has another
/// type or uniqueness than the request says.
pub static SET_USER_BASE_FIELDS: Endpoint = Endpoint::post("/api/v3/set-user-base-fields", run)
    .changes("update", "userpool")
    .tells("user-pool:updated")
    .echoes("[]");

/// A `SetUserBaseFieldDto`, with what its description says cannot be changed.
struct Change {
    key: String,
    data_type: Option<DataType>,
    is_unique: Option<bool>,
    settings: Settings,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    let mut keys: Vec<String> = Vec::with_capacity(list.len());
    for Change { key, data_type, is_unique, settings } in list {
        let mut field = find(call, &key)?;
        if data_type.is_some_and(|data_type| data_type != field.data_type) {
            return Err(fixed("dataType", &field));
        }
        if is_unique.is_some_and(|is_unique| is_unique != field.is_unique) {
            return Err(fixed("isUnique", &field));
        }
        settings.apply(&mut field);
        custom_fields::put(call.db, &field)?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let stored: Vec<CustomField> = keys.iter().map(|key| find(call, key)).collect::<Result<_, _>>()?;
    Ok(dtos(&stored).into())
}

fn read(fields: &mut Fields<'_>) -> Change {
    Change {
        key: fields.required_text("key"),
        data_type: fields.one_of("dataType", &DataType::NAMES),
        is_unique: fields.boolean("isUnique"),
        settings: Settings::read(fields),
    }
}

fn find(call: &Call<'_>, key: &str) -> Result<CustomField, ApiError> {
    let found = custom_fields::find(call.db, TargetType::User, key)?;
    found.filter(|field| field.is_built_in).ok_or_else(|| not_found(key))
}
