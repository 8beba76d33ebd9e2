//! `POST /api/v3/list-tenant-admin`: lists the administrators of a tenant, page by page.

use super::tenant_user::TenantUserListPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of a tenant's administrators, with the total number: all of them, or those that match `keywords`.
///
/// By its title it lists administrators; its description speaks of members. `isTenantAdmin` of a row tells. `page` and `limit`
/// are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listTenantAdmin({ tenantId, page: "1", limit: "50" });
/// const admins = data.list.filter((member) => member.isTenantAdmin);
/// console.log(admins.map(({ linkUserId, name }) => `${linkUserId} ${name}`));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-tenant-admin", safe, rows(key = "memberId"))]
fn list_tenant_admin(input: ListTenantAdminDto) -> TenantUserListPaginatedRespDto;

/// Input of `listTenantAdmin`.
#[dto]
pub struct ListTenantAdminDto {
    /// Tenant whose administrators are listed. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Text to search for; the search is fuzzy. In which fields is not documented. Absent: all administrators.
    pub keywords: Option<String>,
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
}
