//! `GET /api/v3/list-multiple-tenant-admins`: lists the users who administer several tenants, page by page.

use crate::api::prelude::*;

/// Lists one page of the user pool's multi-tenant administrators, with the total number: all of them, or those that match
/// `keywords`.
///
/// A multi-tenant administrator is a user who may administer several tenants of the user pool. Which tenants these are is not in
/// the response. `page` and `limit` are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listMultipleTenantAdmin({ page: "1", limit: "50" });
/// const withApi = data.list.filter((admin) => admin.apiAuthorized);
/// console.log(withApi.map((admin) => admin.email));
/// ```
#[endpoint(GET "/api/v3/list-multiple-tenant-admins", rows(key = "userId"))]
fn list_multiple_tenant_admin(input: ListMultipleTenantAdminsDto) -> MultipleTenantAdminPaginatedRespDto;

/// Input of `listMultipleTenantAdmin`. An empty one lists the first administrators; how many is not documented.
#[dto]
pub struct ListMultipleTenantAdminsDto {
    /// Text to search for. In which fields is not documented. Absent: all administrators.
    pub keywords: Option<String>,
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
}

/// Response of `listMultipleTenantAdmin` and `getMultipleTenantAdmin`.
#[dto]
pub type MultipleTenantAdminPaginatedRespDto = Resp<MultipleTenantAdminListPagingDto>;

/// Multi-tenant administrators, with their total number.
#[dto]
pub struct MultipleTenantAdminListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The administrators of this response.
    pub list: Vec<MultipleTenantAdminDto>,
}

/// A multi-tenant administrator. Any field may be missing.
#[dto]
pub struct MultipleTenantAdminDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// Name shown to people.
    pub name: String,
    /// Phone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Whether the administrator is also authorized to use the API.
    pub api_authorized: Option<bool>,
    /// Time of the last login. Its form is not documented.
    pub last_login: String,
}
