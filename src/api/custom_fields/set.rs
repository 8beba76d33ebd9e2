//! `POST /api/v3/set-custom-fields`: creates or changes up to 50 custom fields.

use super::custom_field::{
    CustomFieldDataType, CustomFieldI18n, CustomFieldListRespDto, CustomFieldSelectOption,
};
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Creates or changes the definitions of 1 to 50 custom fields, and resolves to definitions as stored.
///
/// Each entry is taken by itself: a new key creates a field, a known one changes it. As far as the sources say, fields that
/// are not listed stay: `deleteCustomFields` deletes them. Key, data type and encryption of a field are final. Whether an
/// attribute that is left out of a known field keeps its value is not documented: read the field with `getCustomFields` and
/// give all that is to stay.
///
/// @example
/// ```ts
/// const { data } = await client.setCustomFields({
///   list: [
///     { targetType: "USER", key: "level", dataType: "NUMBER", label: "Level" },
///     {
///       targetType: "USER",
///       key: "shirt",
///       dataType: "ENUM",
///       label: "T-shirt",
///       options: [{ value: "m", label: "Medium" }, { value: "l", label: "Large" }],
///     },
///   ],
/// });
/// console.log(data.map((field) => field.key));
/// ```
// It creates by key or overwrites with absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/set-custom-fields", idempotent)]
fn set_custom_fields(input: SetCustomFieldsReqDto) -> CustomFieldListRespDto;

/// Input of `setCustomFields`.
#[dto]
pub struct SetCustomFieldsReqDto {
    /// The fields to create or change, 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<SetCustomFieldDto>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// A custom field to create or to change. For a new one, give `dataType` and `label` as well: every sample does.
#[dto]
pub struct SetCustomFieldDto {
    /// What has the field: users, roles, user groups or departments.
    pub target_type: TargetType,
    /// Key of the field in `customData`, by which it is found. It must not be that of a built-in field, and cannot be
    /// changed later.
    #[shape(len = 1..)]
    pub key: String,
    /// Type of the values. Cannot be changed later.
    pub data_type: Option<CustomFieldDataType>,
    /// Name shown to people.
    pub label: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Whether values that are set from now on are stored encrypted. Cannot be changed once it is set.
    pub encrypted: Option<bool>,
    /// Whether the service refuses a value that another one has; for `STRING` and `NUMBER` only.
    pub is_unique: Option<bool>,
    /// Whether users may change their own value.
    pub user_editable: Option<bool>,
    /// Whether the console shows the field in the details of a user, a department or a role.
    pub visible_in_admin_console: Option<bool>,
    /// Whether users see the field in their personal center. The API returns it in either case.
    pub visible_in_user_center: Option<bool>,
    /// Rules that values must meet: in the only sample a list of objects with `type` (`UNIQUE`), `content` and `error`, the
    /// text of the refusal. Not documented further.
    pub validate_rules: Option<Json>,
    /// Ids of applications. What the field is to them is not documented.
    pub app_ids: Option<Vec<String>>,
    /// Whether values are masked where they are shown. Where and how is not documented.
    pub desensitization: Option<bool>,
    /// What can be chosen, for `ENUM`. Whether options that are left out are removed, and what becomes of values that
    /// have them, is not documented: give all.
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Translations of `label`.
    pub i18n: Option<CustomFieldI18n>,
}
