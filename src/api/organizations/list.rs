//! `GET /api/v3/list-organizations`: lists organizations, page by page or all at once.

use super::OrganizationPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of organizations, with the total number of them.
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

/// What `listOrganizations` takes.
#[dto]
pub struct ListOrganizationsDto {
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return every row at once instead of a page. Absent means `false`.
    pub fetch_all: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
    /// `true` for the enabled organizations alone, `false` for the disabled ones. Absent means both.
    pub status: Option<bool>,
}
