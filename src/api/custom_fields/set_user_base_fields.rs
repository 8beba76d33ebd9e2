//! `POST /api/v3/set-user-base-fields`: changes the settings of up to 50 built-in fields of users.

use super::custom_field::{CustomFieldI18n, CustomFieldListRespDto};
use crate::api::prelude::*;

/// Changes how 1 to 50 built-in fields of users are shown and edited, and resolves to definitions as stored.
///
/// Data type and uniqueness of a built-in field cannot be changed. Whether a setting that is left out keeps its value is
/// not documented: read the field with `getUserBaseFields` and give all that is to stay.
///
/// @example
/// ```ts
/// const { data } = await client.setUserBaseFields({
///   list: [{ key: "nickname", label: "Nickname", userEditable: true, visibleInUserCenter: true }],
/// });
/// console.log(data.map((field) => field.key));
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/set-user-base-fields", idempotent)]
fn set_user_base_fields(input: SetUserBaseFieldsReqDto) -> CustomFieldListRespDto;

/// Input of `setUserBaseFields`.
#[dto]
pub struct SetUserBaseFieldsReqDto {
    /// The fields to change, 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<SetUserBaseFieldDto>,
}

/// A built-in field of users, with the settings to change.
#[dto]
pub struct SetUserBaseFieldDto {
    /// Key of the built-in field, as `getUserBaseFields` lists it.
    #[shape(len = 1..)]
    pub key: String,
    /// Name shown to people.
    pub label: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Whether users may change their own value.
    pub user_editable: Option<bool>,
    /// Whether the console shows the field in the details of a user.
    pub visible_in_admin_console: Option<bool>,
    /// Whether users see the field in their personal center. The API returns it in either case.
    pub visible_in_user_center: Option<bool>,
    /// Translations of `label`.
    pub i18n: Option<CustomFieldI18n>,
}
