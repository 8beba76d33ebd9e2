//! `GET /api/v3/get-user-departments`: lists the departments of a user, page by page.

use super::department::{UserDepartmentPaginatedRespDto, UserDepartmentsSortBy};
use crate::api::SortDirection;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Lists one page of a user's departments, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the user
/// does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getUserDepartments({ userId, limit: 50 });
/// const main = data.list.find((department) => department.isMainDepartment);
/// ```
#[endpoint(GET "/api/v3/get-user-departments", rows(key = "departmentId,organizationCode"))]
fn get_user_departments(input: GetUserDepartmentsDto) -> UserDepartmentPaginatedRespDto;

/// Input of `getUserDepartments`.
#[dto]
pub struct GetUserDepartmentsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10, which may be fewer than the user has: ask for 50 before you set departments.
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
