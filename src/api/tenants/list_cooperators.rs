//! `GET /api/v3/list-tenant-cooperators`: lists the co-administrators of the user pool, page by page.

use super::tenant_user::TenantUserDto;
use crate::api::prelude::*;
use crate::api::users::user::UserDto;

/// Lists one page of the user pool's co-administrators, with the total number: all of them, or those that match.
///
/// A co-administrator, which the API calls a cooperator, is a user who helps to administer within the limits of policies;
/// `getTenantCooperator` reads which. `page` and `limit` are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listTenantCooperators({ external: true, page: "1", limit: "50" });
/// console.log(data.list.map(({ userId, user }) => `${userId} ${user.email}`));
/// ```
#[endpoint(GET "/api/v3/list-tenant-cooperators", rows(key = "userId"))]
fn list_tenant_cooperators(input: ListTenantCooperatorsDto) -> TenantCooperatorPaginatedRespDto;

/// Input of `listTenantCooperators`. An empty one lists the first co-administrators; how many is not documented.
#[dto]
pub struct ListTenantCooperatorsDto {
    /// Text to search for. In which fields is not documented. Absent: any.
    pub keywords: Option<String>,
    /// `true`: co-administrators from outside. `false`: presumably those who are not. Absent: presumably all. What makes a
    /// co-administrator one from outside is not documented.
    pub external: Option<bool>,
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
}

/// Response of `listTenantCooperators`.
#[dto]
pub type TenantCooperatorPaginatedRespDto = Resp<TenantCooperatorListPagingDto>;

/// One page of co-administrators, with their total number.
#[dto]
pub struct TenantCooperatorListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The co-administrators on this page.
    pub list: Vec<TenantCooperatorDto>,
}

/// A co-administrator. Any field may be missing.
#[dto]
pub struct TenantCooperatorDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// Kind of the co-administrator. The values are not documented.
    #[shape(name = "type")]
    pub kind: String,
    /// Whether the co-administrator is from outside. What that means is not documented.
    pub external: bool,
    /// The user of the user pool.
    pub user: UserDto,
    /// The member of a tenant, presumably where the user is one.
    pub tenant_user: Option<TenantUserDto>,
}
