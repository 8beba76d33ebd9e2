//! `GET /api/v3/list-user-base-fields`: lists the built-in fields of users of one type of values, page by page.

use super::list_custom_fields::{CustomFieldQueryDataType, ListCistomFieldsResDto};
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists one page of the built-in fields of users whose values are of one type.
///
/// The type is required: `getUserBaseFields` lists the fields of all types, without pages. A page has 10 rows unless
/// `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listUserBaseFields({ targetType: "USER", dataType: "STRING", limit: 50 });
/// const hidden = data.list.filter((field) => field.visibleInUserCenter === false).map((field) => field.key);
/// ```
#[endpoint(GET "/api/v3/list-user-base-fields", rows(key = "key"))]
fn list_user_base_fields(input: ListUserBaseFieldsDto) -> ListCistomFieldsResDto;

/// Input of `listUserBaseFields`.
#[dto]
pub struct ListUserBaseFieldsDto {
    /// `USER`: these are fields of users. What the other values do is not documented; `GROUP` is not supported here yet, say
    /// the sources.
    pub target_type: TargetType,
    /// Type of the values of the fields to list.
    pub data_type: CustomFieldQueryDataType,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Only fields that users see, or do not see. Absent means both.
    pub user_visible: Option<bool>,
    /// Only fields that administrators see, or do not see. Absent means both.
    pub admin_visible: Option<bool>,
    /// Only fields with access control, or without it. What that means for a field is not documented. Absent means
    /// both.
    pub access_control: Option<bool>,
    /// Text to search for. Which attributes are searched is not documented. Absent means all fields.
    pub keyword: Option<String>,
    /// Language in which to search. Its values are not documented; translations of names are in `zh-CN`, `en-US`,
    /// `zh-TW` and `ja-JP`.
    pub lang: Option<String>,
}
