//! `POST /api/v3/set-custom-fields`: adds and changes custom fields.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::custom_fields::{Settings, built_in_key, dtos, not_found};
use crate::store::custom_fields::{self, CustomField, DataType};
use crate::store::subjects::TargetType;

/// Adds the fields whose keys are new, changes the others, and returns all as stored. Does nothing if one breaks a rule.
pub static SET_CUSTOM_FIELDS: Endpoint = Endpoint::post("/api/v3/set-custom-fields", run)
    .changes("update", "userpool")
    .tells("user-pool:udf-added")
    .echoes("[]");

/// What a field is named by.
type Name = (TargetType, String);

/// A `SetCustomFieldDto`.
#[derive(Debug)]
struct Definition {
    target: TargetType,
    key: String,
    data_type: Option<DataType>,
    encrypted: Option<bool>,
    is_unique: Option<bool>,
    options: Option<Vec<Object>>,
    settings: Settings,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    let mut named: Vec<Name> = Vec::with_capacity(list.len());
    let mut newly_unique: Vec<Name> = Vec::new();
    for definition in list {
        let name = (definition.target, definition.key.clone());
        let (before, after) = put(call, definition)?;
        if before && !after {
            custom_fields::forget(call.db, name.0, &name.1)?;
            newly_unique.retain(|other| *other != name);
        } else if after && !before {
            newly_unique.push(name.clone());
        }
        if !named.contains(&name) {
            named.push(name);
        }
    }
    for (_, target) in TargetType::NAMES {
        let of_target = newly_unique.iter().filter(|(other, _)| *other == target);
        let keys: Vec<String> = of_target.map(|(_, key)| key.clone()).collect();
        if !keys.is_empty() {
            custom_fields::remember_all(call.db, target, &keys)?;
        }
    }
    let stored = named
        .iter()
        .map(|(target, key)| custom_fields::find(call.db, *target, key)?.ok_or_else(|| not_found(key)));
    Ok(dtos(&stored.collect::<Result<Vec<_>, ApiError>>()?))
}

/// Reads a field. `validateRules`, `appIds` and `desensitization` have no effect.
fn read(fields: &mut Fields<'_>) -> Definition {
    let option = |fields: &mut Fields<'_>| {
        let (value, label) = (fields.required_text("value"), fields.required_text("label"));
        Object::new().with("value", value).with("label", label)
    };
    Definition {
        target: fields.one_of("targetType", &TargetType::NAMES).unwrap_or(TargetType::User),
        key: fields.required_text("key"),
        data_type: fields.one_of("dataType", &DataType::NAMES),
        encrypted: fields.boolean("encrypted"),
        is_unique: fields.boolean("isUnique"),
        options: fields.objects("options", option),
        settings: Settings::read(fields),
    }
}

/// Adds or changes a field. Returns whether its values were compared before, and whether they are now.
fn put(call: &Call<'_>, definition: Definition) -> Result<(bool, bool), ApiError> {
    let Definition { target, key, data_type, encrypted, is_unique, options, settings } = definition;
    let stored = custom_fields::find(call.db, target, &key)?;
    if stored.as_ref().is_some_and(|field| field.is_built_in) {
        return Err(built_in_key(&key));
    }
    let before = stored.as_ref().is_some_and(CustomField::compares);
    let mut field = stored.unwrap_or_else(|| CustomField {
        target,
        is_built_in: false,
        data_type: data_type.unwrap_or(DataType::String),
        label: key.clone(),
        key,
        description: None,
        encrypted: encrypted.unwrap_or(false),
        is_unique: false,
        user_editable: false,
        visible_in_admin_console: true,
        visible_in_user_center: true,
        i18n: None,
        options: Vec::new(),
        created_at: Some(call.now),
    });
    if data_type.is_some_and(|data_type| data_type != field.data_type) {
        return Err(fixed("dataType", &field.key));
    }
    if encrypted.is_some_and(|encrypted| encrypted != field.encrypted) {
        return Err(fixed("encrypted", &field.key));
    }
    field.is_unique = is_unique.unwrap_or(field.is_unique);
    field.options = options.unwrap_or(std::mem::take(&mut field.options));
    settings.apply(&mut field);
    custom_fields::put(call.db, &field)?;
    Ok((before, field.compares()))
}

/// What the documentation says cannot be changed.
fn fixed(name: &str, key: &str) -> ApiError {
    ApiError::new(
        422,
        format!("自定义字段 {key} 的 {name} 设置之后不能修改"),
        format!("{name} of the custom field {key} cannot be changed once it is set"),
    )
}
