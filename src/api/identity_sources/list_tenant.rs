//! `GET /api/v3/list-tenant-ext-idp`: lists the identity sources that a tenant's console shows, page by page.

use super::ext_idp::ExtIdpListPaginatedRespDto;
use super::ext_idp_category::ExtIdpCategory;
use crate::api::prelude::*;

/// Lists one page of the identity sources that a tenant's console shows, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Whether it includes sources of the user pool that the tenant
/// uses is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listTenantExtIdp({ tenantId, type: "enterprise", limit: 50 });
/// for (const { id, name, type } of data.list) console.log(id, name, type);
/// ```
#[endpoint(GET "/api/v3/list-tenant-ext-idp", rows(key = "id"))]
fn list_tenant_ext_idp(input: ListTenantExtIdpDto) -> ExtIdpListPaginatedRespDto;

/// Input of `listTenantExtIdp`. An empty one lists the first 10.
#[dto]
pub struct ListTenantExtIdpDto {
    /// Tenant whose identity sources to list. Default: the client's `tenantId`. What the call lists without either is not
    /// documented.
    pub tenant_id: Option<String>,
    /// Id of an application: lists only the identity sources for it. Absent: those for any.
    pub app_id: Option<String>,
    /// Group of identity sources to list; not their kind. Presumably both without it: not documented.
    #[shape(name = "type")]
    pub kind: Option<ExtIdpCategory>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}
