//! `GET /api/v3/list-custom-fields`: lists the custom fields of one type of values, page by page.

use super::list_custom_fields::{CustomFieldQueryDataType, ListCistomFieldsResDto};
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists one page of the custom fields of users, roles or departments whose values are of one type.
///
/// The type is required: `getCustomFields` lists the fields of all types, without pages. A page has 10 rows unless `limit`
/// says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listCustFields({ targetType: "USER", dataType: "STRING", limit: 50 });
/// const labels = new Map(data.list.map((field) => [field.key, field.label]));
/// ```
#[endpoint(GET "/api/v3/list-custom-fields", rows(key = "key"))]
fn list_cust_fields(input: ListCustomFieldsQueryDto) -> ListCistomFieldsResDto;

/// Input of `listCustFields`.
#[dto]
pub struct ListCustomFieldsQueryDto {
    /// Whose fields to list. `GROUP` is not supported here yet, say the sources.
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
