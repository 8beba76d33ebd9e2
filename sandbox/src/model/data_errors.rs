//! The refusals that the calls about data permissions share. The service answers most of them in English.

use crate::error::ApiError;
use crate::json::{Json, Object};

/// Whether a name or a code is free, and if not, why: no refusal, but the data of a success.
#[must_use]
pub fn validity(message: Option<&str>) -> Json {
    Object::new().with("isValid", message.is_none()).with_some("message", message).into()
}

/// A refusal of the service behind this one.
#[must_use]
pub fn behind(text: &str) -> ApiError {
    ApiError::new(
        602,
        format!("请求第三方端点时返回错误, errmsg={text}"),
        format!("A third-party endpoint returned an error, errmsg={text}"),
    )
}

/// A refusal in the words of a validator.
#[must_use]
pub fn invalid(text: &str) -> ApiError {
    ApiError::english(400, text)
}

/// The data resource does not exist in the permission namespace.
#[must_use]
pub fn resource_not_found() -> ApiError {
    ApiError::new(404, "数据资源不存在", "Data resource does not exist")
}

/// The data policy does not exist.
#[must_use]
pub fn policy_not_found() -> ApiError {
    ApiError::new(404, "数据策略不存在", "Data policy does not exist")
}

/// A small request asks for a large answer. Says of what it can name fewer.
#[must_use]
pub fn too_many(zh: &str, en: &str) -> ApiError {
    ApiError::new(422, format!("结果过多，请减少{zh}"), format!("Too many results: name fewer {en}"))
}
