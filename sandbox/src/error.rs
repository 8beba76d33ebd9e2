//! The errors of calls, with their messages.
//!
//! The Chinese messages are those that the official SDK's tests expect. Where the service's message is always
//! English, so is ours. The other English messages are our own.

use std::borrow::Cow;

/// The language of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `zh-CN`, the service's default.
    Chinese,
    /// `en-US`
    English,
}

impl Language {
    /// Reads the value of the `lang` header.
    #[must_use]
    pub fn of(header: Option<&str>) -> Self {
        match header {
            Some(tag) if tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en")) => {
                Language::English
            }
            _ => Language::Chinese,
        }
    }
}

/// The error of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    /// The envelope's `statusCode`.
    pub status_code: u16,
    /// The envelope's `apiCode`, where one is documented.
    pub api_code: Option<u32>,
    /// The internal cause, for the log only.
    pub cause: Option<String>,
    zh: String,
    en: String,
}

/// The maximum number of characters of a request's own text in a message.
const MAX_SHOWN: usize = 200;

/// Returns a text of a request as a message repeats it: its beginning, if it is long.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

impl ApiError {
    /// Creates an error with its message in both languages.
    pub fn new(status_code: u16, zh: impl Into<String>, en: impl Into<String>) -> Self {
        ApiError { status_code, api_code: None, cause: None, zh: zh.into(), en: en.into() }
    }

    /// Creates an error whose message is English for every language.
    pub fn english(status_code: u16, text: impl Into<String>) -> Self {
        let text = text.into();
        ApiError::new(status_code, text.clone(), text)
    }

    /// Sets the `apiCode`.
    #[must_use]
    pub fn with_api_code(self, api_code: u32) -> Self {
        ApiError { api_code: Some(api_code), ..self }
    }

    /// Sets the cause for the log.
    #[must_use]
    pub fn with_cause(self, cause: impl Into<String>) -> Self {
        ApiError { cause: Some(cause.into()), ..self }
    }

    /// Returns the message in a language.
    #[must_use]
    pub fn message(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.zh,
            Language::English => &self.en,
        }
    }

    /// Fields that are missing, have the wrong type or are out of range.
    #[must_use]
    pub fn malformed(fields: &[String]) -> Self {
        let fields = fields.join(", ");
        ApiError::new(400, format!("参数 {fields} 格式错误"), format!("Parameter {fields} is malformed"))
    }

    /// A value whose format no source documents.
    #[must_use]
    pub fn undocumented(field: &str, value: &str) -> Self {
        let value = shown(value);
        ApiError::new(
            400,
            format!("沙箱不支持 {field} = {value}：该取值没有公开的格式说明"),
            format!("The sandbox does not support {field} = {value}: no source documents its format"),
        )
    }

    /// The user does not exist.
    #[must_use]
    pub fn user_not_found() -> Self {
        ApiError::new(404, "用户不存在", "User does not exist").with_api_code(2004)
    }

    /// The department for a user does not exist.
    #[must_use]
    pub fn invalid_department_id(id: &str) -> Self {
        let id = shown(id);
        ApiError::new(
            404,
            format!("存在不合法的 departmentId: {id}"),
            format!("There is an invalid departmentId: {id}"),
        )
    }

    /// The department does not exist in the organization.
    #[must_use]
    pub fn department_not_found(id: &str) -> Self {
        let id = shown(id);
        ApiError::new(404, format!("部门不存在: {id}"), format!("Department does not exist: {id}"))
    }

    /// The role does not exist in the permission group.
    #[must_use]
    pub fn role_not_found() -> Self {
        ApiError::new(404, "角色不存在", "Role does not exist")
    }

    /// The user group does not exist.
    #[must_use]
    pub fn group_not_found() -> Self {
        ApiError::new(404, "分组不存在", "Group does not exist")
    }

    /// The permission group does not exist.
    #[must_use]
    pub fn namespace_not_found() -> Self {
        ApiError::new(404, "权限组不存在", "Permission group does not exist")
    }

    /// Another resource already has this value.
    #[must_use]
    pub fn already_exists(field: &str, value: &str) -> Self {
        let (field, value) = (shown(field), shown(value));
        ApiError::new(409, format!("{field} 已存在: {value}"), format!("{field} already exists: {value}"))
    }

    /// The caller is not authenticated.
    #[must_use]
    pub fn unauthenticated(zh: &str, en: &str) -> Self {
        ApiError::new(401, zh, en).with_api_code(2020)
    }

    /// An internal error.
    #[must_use]
    pub fn internal(cause: impl ToString) -> Self {
        ApiError {
            cause: Some(cause.to_string()),
            ..ApiError::new(500, "服务器内部错误", "Internal server error")
        }
    }
}

impl From<rusqlite::Error> for ApiError {
    fn from(error: rusqlite::Error) -> Self {
        ApiError::internal(error)
    }
}
