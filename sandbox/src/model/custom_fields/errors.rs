//! The refusals about fields.

use crate::error::ApiError;

/// There is no such field.
#[must_use]
pub fn not_found(key: &str) -> ApiError {
    ApiError::new(404, format!("字段不存在: {key}"), format!("Field does not exist: {key}"))
}

/// A custom field has the key of a built-in one.
#[must_use]
pub fn built_in_key(key: &str) -> ApiError {
    ApiError::new(
        409,
        format!("字段 key 和内置字段的 key 冲突: {key}"),
        format!("The key of a custom field is that of a built-in field: {key}"),
    )
}
