//! A `CustomFieldDto`.

use crate::json::{Json, Object};
use crate::store::custom_fields::{CustomField, DataType};

fn dto(field: &CustomField) -> Json {
    let options = Some(&field.options).filter(|_| field.data_type == DataType::Enum);
    Object::new()
        .with("targetType", field.target.name())
        .with_some("createdAt", field.created_at.map(|time| time.iso()))
        .with("dataType", field.data_type.name())
        .with("key", field.key.as_str())
        .with("label", field.label.as_str())
        .with_some("description", field.description.clone())
        .with("encrypted", field.encrypted)
        .with("isUnique", field.is_unique)
        .with("userEditable", field.user_editable)
        .with("visibleInAdminConsole", field.visible_in_admin_console)
        .with("visibleInUserCenter", field.visible_in_user_center)
        .with_some("i18n", field.i18n.clone())
        .with_some("options", options.cloned())
        .into()
}

/// Builds a list of DTOs.
#[must_use]
pub fn dtos(fields: &[CustomField]) -> Vec<Json> {
    fields.iter().map(dto).collect()
}
