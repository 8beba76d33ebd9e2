//! `GET /api/v3/search-organizations`: searches organizations by text.

use super::OrganizationPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of the organizations that match `keywords`, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.searchOrganizations({ keywords: "steam", limit: 50 });
/// console.log(data.list.map((organization) => organization.organizationName));
/// ```
#[endpoint(GET "/api/v3/search-organizations", rows(key = "organizationCode"))]
fn search_organizations(input: SearchOrganizationsDto) -> OrganizationPaginatedRespDto;

/// Input of `searchOrganizations`.
#[dto]
pub struct SearchOrganizationsDto {
    /// Text to search for, such as a part of a name; not empty.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
