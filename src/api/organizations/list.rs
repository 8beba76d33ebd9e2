//! `GET /api/v3/list-organizations`: lists organizations, page by page or all at once.

use super::OrganizationPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of organizations, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listOrganizations({ page: 1, limit: 50 });
/// console.log(`${data.list.length} of ${data.totalCount}`);
/// ```
#[endpoint(GET "/api/v3/list-organizations", rows(key = "organizationCode"))]
fn list_organizations(input: ListOrganizationsDto) -> OrganizationPaginatedRespDto;

/// Input of `listOrganizations`.
#[dto]
pub struct ListOrganizationsDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return all rows at once instead of one page. Default: `false`.
    pub fetch_all: Option<bool>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`.
    pub with_post: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// `true` for enabled organizations only, `false` for disabled ones. Default: both.
    pub status: Option<bool>,
}
