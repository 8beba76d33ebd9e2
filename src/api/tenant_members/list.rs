//! `POST /api/v3/list-tenant-users`: lists or searches the members of a tenant, page by page.

use crate::api::prelude::*;
use crate::api::tenants::tenant_user::TenantUserListPaginatedRespDto;
use crate::api::users::list_options::PaginationDto;

/// Lists one page of a tenant's members, with the total number: all of them, or those that match `keywords`.
///
/// A page has 10 rows unless `options.pagination.limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listTenantUsers({
///   tenantId,
///   keywords: "bob",
///   options: { pagination: { page: 1, limit: 50 } },
/// });
/// for (const { memberId, name, isTenantAdmin } of data.list) console.log(memberId, name, isTenantAdmin);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-tenant-users", safe, rows(key = "memberId"))]
fn list_tenant_users(input: ListTenantUserDto) -> TenantUserListPaginatedRespDto;

/// Input of `listTenantUsers`.
#[dto]
pub struct ListTenantUserDto {
    /// Tenant whose members are listed. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Text to search for. In which fields is not documented. Absent: all members.
    pub keywords: Option<String>,
    /// Page to return.
    pub options: Option<ListTenantUsersOptionsDto>,
}

/// Page of `listTenantUsers`. The Java client also has `withDepartmentIds`, which is not taken here.
#[dto]
pub struct ListTenantUsersOptionsDto {
    /// Page to return. Default: the first 10 rows.
    pub pagination: Option<PaginationDto>,
}
