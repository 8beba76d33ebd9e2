//! The refusals about fields.

use crate::error::{ApiError, shown};
use crate::store::custom_fields::CustomField;

/// There is no such field.
#[must_use]
pub fn not_found(key: &str) -> ApiError {
    let key = shown(key);
    ApiError::new(404, format!("字段不存在: {key}"), format!("Field does not exist: {key}"))
}

/// A custom field has the key of a built-in one.
#[must_use]
pub fn built_in_key(key: &str) -> ApiError {
    let key = shown(key);
    ApiError::new(
        409,
        format!("字段 key 和内置字段的 key 冲突: {key}"),
        format!("The key of a custom field is that of a built-in field: {key}"),
    )
}

/// What the documentation says cannot be changed.
#[must_use]
pub fn fixed(name: &str, field: &CustomField) -> ApiError {
    let key = shown(&field.key);
    let (zh, en) =
        if field.is_built_in { ("内置字段", "built-in") } else { ("自定义字段", "custom") };
    ApiError::new(
        422,
        format!("{zh} {key} 的 {name} 设置之后不能修改"),
        format!("{name} of the {en} field {key} cannot be changed once it is set"),
    )
}
