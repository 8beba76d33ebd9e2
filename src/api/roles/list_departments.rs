//! `GET /api/v3/list-role-departments`: lists the departments that have a role, page by page.

use crate::api::prelude::*;

/// Lists one page of the departments that have a role, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the role does not
/// exist.
///
/// @example
/// ```ts
/// const { data } = await client.listRoleDepartments({ code: "auditor", limit: 50 });
/// const names = data.list.map((department) => department.name);
/// ```
#[endpoint(GET "/api/v3/list-role-departments", rows(key = "id"))]
fn list_role_departments(input: ListRoleDepartmentsDto) -> RoleDepartmentListPaginatedRespDto;

/// Input of `listRoleDepartments`.
#[dto]
pub struct ListRoleDepartmentsDto {
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `listRoleDepartments`.
#[dto]
pub type RoleDepartmentListPaginatedRespDto = Resp<RoleDepartmentListPagingDto>;

/// One page of the departments that have a role.
#[dto]
pub struct RoleDepartmentListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The departments on this page.
    pub list: Vec<RoleDepartmentRespDto>,
}

/// A department that has a role. Any field may be missing.
#[dto]
pub struct RoleDepartmentRespDto {
    /// Id assigned by the service: the `departmentId` of other calls.
    pub id: String,
    /// Code of the department. A department need not have one.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: String,
}
