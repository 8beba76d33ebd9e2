//! `POST /api/v3/set-custom-fields`: adds and changes custom fields.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::custom_fields::{Settings, built_in_key, dtos, fixed, is_reserved, not_found};
use crate::store::custom_fields::{self, CustomField, DataType};
use crate::store::subjects::TargetType;

/// Adds the fields whose keys are new, changes the others, and returns all as stored. Does nothing if one breaks a rule.
/// The events tell added fields and changed ones apart.
pub static SET_CUSTOM_FIELDS: Endpoint =
    Endpoint::post("/api/v3/set-custom-fields", run).changes("update", "userpool").echoes("[]");

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
    let mut added: Vec<Name> = Vec::new();
    let mut newly_unique: Vec<Name> = Vec::new();
    for definition in list {
        let name = (definition.target, definition.key.clone());
        let Put { is_new, compared_before: before, compares: after } = put(call, definition)?;
        if before && !after {
            custom_fields::forget(call.db, name.0, &name.1)?;
            newly_unique.retain(|other| *other != name);
        } else if after && !before {
            newly_unique.push(name.clone());
        }
        if is_new {
            added.push(name.clone());
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
    let list = dtos(&stored.collect::<Result<Vec<_>, ApiError>>()?);
    for (name, field) in named.iter().zip(&list) {
        call.tell_of(if added.contains(name) { "user-pool:udf-added" } else { "user-pool:updated" }, field);
    }
    Ok(list.into())
}

/// Reads a field. `appIds` and `desensitization` have no effect.
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
        is_unique: if has_unique_rule(fields) { Some(true) } else { fields.boolean("isUnique") },
        options: fields.objects("options", option),
        settings: Settings::read(fields),
    }
}

/// Returns whether `validateRules` has a rule that values are unique. Other rules have no effect: no source says what they demand.
fn has_unique_rule(fields: &mut Fields<'_>) -> bool {
    let is_unique = |rule: &Json| match rule {
        Json::Object(rule) => matches!(rule.get("type"), Some(Json::Text(kind)) if kind.is("UNIQUE")),
        _ => false,
    };
    matches!(fields.value("validateRules"), Some(Json::List(rules)) if rules.iter().any(is_unique))
}

/// What became of a field.
struct Put {
    is_new: bool,
    /// Whether its values were compared.
    compared_before: bool,
    compares: bool,
}

/// Adds or changes a field.
fn put(call: &Call<'_>, definition: Definition) -> Result<Put, ApiError> {
    let Definition { target, key, data_type, encrypted, is_unique, options, settings } = definition;
    let stored = custom_fields::find(call.db, target, &key)?;
    if is_reserved(target, &key, stored.as_ref()) {
        return Err(built_in_key(&key));
    }
    let is_new = stored.is_none();
    let compared_before = stored.as_ref().is_some_and(CustomField::compares);
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
        return Err(fixed("dataType", &field));
    }
    if encrypted.is_some_and(|encrypted| encrypted != field.encrypted) {
        return Err(fixed("encrypted", &field));
    }
    field.is_unique = is_unique.unwrap_or(field.is_unique);
    field.options = options.unwrap_or(std::mem::take(&mut field.options));
    settings.apply(&mut field);
    custom_fields::put(call.db, &field)?;
    Ok(Put { is_new, compared_before, compares: field.compares() })
}
