//! A page of definitions, as the calls that list page by page resolve to it.

use super::custom_field::CustomFieldDto;
use crate::api::prelude::*;

/// Response of a call that resolves to a page of definitions of fields. The API spells its name this way.
#[dto]
pub type ListCistomFieldsResDto = Resp<ListCustomFieldsDto>;

/// One page of definitions of fields.
#[dto]
pub struct ListCustomFieldsDto {
    /// Numbers of fields on all pages.
    pub count: CountCustomFieldsDto,
    /// The definitions on this page.
    pub list: Vec<CustomFieldDto>,
}

/// Numbers of fields. Whether they count only what the call asks for is not documented.
#[dto]
pub struct CountCustomFieldsDto {
    /// Number of all fields.
    pub all: i32,
    /// Number of the fields that users see.
    pub user_visible: i32,
    /// Number of the fields that administrators see.
    pub admin_visible: i32,
}

/// Type of values by which definitions are listed. It differs from `CustomFieldDataType`.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CustomFieldQueryDataType {
    /// Text.
    String,
    /// Number.
    Number,
    /// Date and time.
    Datetime,
    /// `true` or `false`.
    Boolean,
    /// Object. `setCustomFields` has no such type.
    Object,
    /// One of several options: presumably what definitions call `ENUM`, not documented.
    Select,
}
