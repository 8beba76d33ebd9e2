//! The definition of a field, as calls resolve to it.

use crate::api::LangObject;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Response of a call that resolves to definitions of fields.
#[dto]
pub type CustomFieldListRespDto = Resp<Vec<CustomFieldDto>>;

/// The definition of a custom field, or of a built-in field of users, as the service returns it. Any field may be
/// missing, and further ones may be there.
#[dto]
pub struct CustomFieldDto {
    /// What has the field: users, roles, user groups or departments.
    pub target_type: TargetType,
    /// Time of creation: ISO 8601, UTC, with milliseconds. Built-in fields have none.
    pub created_at: Option<String>,
    /// Type of the values; never changes. Other values may appear.
    pub data_type: Open<CustomFieldDataType>,
    /// Key of the field in `customData`; never changes.
    pub key: String,
    /// Name shown to people.
    pub label: String,
    /// Free text.
    pub description: Option<String>,
    /// Whether new values are stored encrypted. Absent means `false`.
    pub encrypted: Option<bool>,
    /// Whether the service refuses a value that another one has; for `STRING` and `NUMBER` only. Absent means `false`.
    pub is_unique: bool,
    /// Whether users may change their own value. Absent means `false`. They can change e-mail address, phone number and
    /// the like only after a check, such as a code that is sent there.
    pub user_editable: Option<bool>,
    /// Whether the console shows the field in the details of a user, a department or a role. Absent means `true`.
    pub visible_in_admin_console: bool,
    /// Whether users see the field in their personal center. Absent means `true`. The API returns it in either case.
    pub visible_in_user_center: Option<bool>,
    /// Translations of `label`.
    pub i18n: Option<CustomFieldI18n>,
    /// What can be chosen, for `ENUM`.
    pub options: Option<Vec<CustomFieldSelectOption>>,
}

/// Type of a field's values.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CustomFieldDataType {
    /// Text.
    String,
    /// Number.
    Number,
    /// Date and time. Its form is not documented.
    Datetime,
    /// `true` or `false`.
    Boolean,
    /// One of the `options` of the field.
    Enum,
}

/// Translations of a field's name.
#[dto]
pub struct CustomFieldI18n {
    /// The name shown to people, by language.
    pub label: LangObject,
}

/// Something that can be chosen in a field of type `ENUM`.
#[dto]
pub struct CustomFieldSelectOption {
    /// The value that is stored.
    #[shape(len = 1..)]
    pub value: String,
    /// The text shown to people.
    #[shape(len = 1..)]
    pub label: String,
}
