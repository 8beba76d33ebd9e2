//! `GET /api/v3/get-departments-of-public-account`: lists the departments of a public account, page by page.

use crate::api::SortDirection;
use crate::api::prelude::*;
use crate::api::user_departments::department::{UserDepartmentPaginatedRespDto, UserDepartmentsSortBy};
use crate::api::users::UserIdType;

/// Lists one page of the departments that are bound to a public account, with the total number.
///
/// By the guide of the console, each user in such a department may use the account. A page has 10 rows unless `limit` says
/// otherwise (1 to 50). An account that does not exist presumably gives `kind: "not_found"`, as in `getPublicAccount`.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountDepartments({ userId: accountId, limit: 50 });
/// const names = data.list.map((department) => department.name);
/// ```
#[endpoint(GET "/api/v3/get-departments-of-public-account", rows(key = "departmentId,organizationCode"))]
fn get_public_account_departments(input: GetDepartmentsOfPublicAccountDto) -> UserDepartmentPaginatedRespDto;

/// Input of `getPublicAccountDepartments`.
#[dto]
pub struct GetDepartmentsOfPublicAccountDto {
    /// Id of the public account, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10, which may be fewer than the account has: read all pages before you set departments.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return the three paths. Default: `false`.
    pub with_department_paths: Option<bool>,
    /// What to sort by. Default: `JoinDepartmentAt`.
    pub sort_by: Option<UserDepartmentsSortBy>,
    /// Sort direction. Default: `Desc`.
    pub order_by: Option<SortDirection>,
}
