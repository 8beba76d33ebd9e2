//! `GET /api/v3/search-organizations`: searches organizations by text.

use super::OrganizationPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of the organizations that match a text, with the total number of them.
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

/// What `searchOrganizations` takes.
#[dto]
pub struct SearchOrganizationsDto {
    /// Text to search for, such as a part of a name; not empty.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
