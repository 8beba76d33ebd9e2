//! `GET /api/v3/list-tenants`: lists the tenants of the user pool, page by page.

use super::tenant::TenantRespDto;
use crate::api::prelude::*;

/// Lists one page of the user pool's tenants, with the total number: all of them, or those that match `keywords`.
///
/// `page` and `limit` are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listTenants({ keywords: "acme", withMembersCount: true, page: "1", limit: "50" });
/// for (const { tenantId, name, membersCount } of data.list) console.log(tenantId, name, membersCount);
/// ```
#[endpoint(GET "/api/v3/list-tenants", rows(key = "tenantId"))]
fn list_tenants(input: ListTenantsDto) -> TenantListPaginatedRespDto;

/// Input of `listTenants`. An empty one lists the first tenants; how many is not documented.
#[dto]
pub struct ListTenantsDto {
    /// Text to search for; the search is fuzzy. In which fields is not documented.
    pub keywords: Option<String>,
    /// Whether to return the number of members of each tenant, as `membersCount`. Presumably not without it.
    pub with_members_count: Option<bool>,
    /// Whether to return some data of the applications that each tenant is associated with. No source says in which field they
    /// come.
    pub with_app_detail: Option<bool>,
    /// Whether to return some data of the person who created each tenant, as `creatorDetail`. Presumably not without it.
    pub with_creator_detail: Option<bool>,
    /// Whether to return some data of the application that each tenant comes from, as `sourceAppDetail`. Presumably not
    /// without it.
    pub with_source_app_detail: Option<bool>,
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
    /// Where the tenants to list come from, presumably as `source` of a tenant says it: one value or several. Neither the values nor
    /// their type are documented.
    pub source: Option<OneOrMany<String>>,
}

/// Response of `listTenants`.
#[dto]
pub type TenantListPaginatedRespDto = Resp<TenantListPagingDto>;

/// One page of tenants, with their total number.
#[dto]
pub struct TenantListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The tenants on this page.
    pub list: Vec<TenantRespDto>,
}
