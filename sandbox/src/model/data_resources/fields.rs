//! Extension fields: reading and rules.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::invalid;
use crate::store::{ExtendField, data_resource_fields};

/// Reads a field that is new.
pub fn read_field(fields: &mut Fields<'_>) -> ExtendField {
    ExtendField {
        key: fields.required_text("key"),
        value_type: fields.required_text("valueType"),
        label: fields.required_text("label"),
        description: fields.text("description"),
        config: fields.object("config").cloned(),
    }
}

/// Adds a field to a data resource.
///
/// # Errors
/// 400 for the letters of the key or missing options, 409 if the key is in use.
pub fn add_field(call: &Call<'_>, resource_id: &str, field: &ExtendField) -> Result<(), ApiError> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    if !field.key.chars().all(is_letter) {
        return Err(invalid("key must match /^[a-zA-Z0-9_$]{1,64}$/ regular expression"));
    }
    check_config(&field.value_type, field.config.as_ref())?;
    if data_resource_fields::find(call.db, resource_id, &field.key)?.is_some() {
        return Err(ApiError::already_exists("key", &field.key));
    }
    Ok(data_resource_fields::put(call.db, resource_id, field)?)
}

/// Checks that a field with options has some.
///
/// # Errors
/// 400, in the words of a validator.
pub fn check_config(value_type: &str, config: Option<&Object>) -> Result<(), ApiError> {
    if value_type != "SELECT" {
        return Ok(());
    }
    match config.map(|config| config.get("options")) {
        None => Err(invalid("config should not be empty")),
        Some(Some(Json::List(options))) if options.is_empty() => Err(invalid("options should not be empty")),
        Some(_) => Ok(()),
    }
}

/// The extension field does not exist.
#[must_use]
pub fn field_not_found() -> ApiError {
    ApiError::new(404, "扩展字段不存在", "Extension field does not exist")
}
