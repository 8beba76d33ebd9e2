//! `GET /api/v3/list-department-members`: lists the members of a department, page by page.

use crate::api::SortDirection;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of a department's members, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
/// organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.listDepartmentMembers({
///   organizationCode: "steamory",
///   departmentId,
///   includeChildrenDepartments: true,
///   limit: 50,
/// });
/// const names = data.list.map((user) => user.name);
/// ```
#[endpoint(GET "/api/v3/list-department-members", rows(key = "userId"))]
fn list_department_members(input: ListDepartmentMembersDto) -> UserPaginatedRespDto;

/// Input of `listDepartmentMembers`.
#[dto]
pub struct ListDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// What to sort by. Default: `JoinDepartmentAt`.
    pub sort_by: Option<DepartmentMembersSortBy>,
    /// Sort direction. Default: `Desc`.
    pub order_by: Option<SortDirection>,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the departments below it. Default: `false`.
    pub include_children_departments: Option<bool>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// What the members of a department can be sorted by.
#[dto]
pub enum DepartmentMembersSortBy {
    /// The service's own order.
    Default,
    /// Time the user joined.
    JoinDepartmentAt,
    /// The user's id.
    #[shape(name = "userId")]
    UserId,
    /// Time the user was created; the API spells it this way.
    #[shape(name = "createAt")]
    CreateAt,
    /// Time of the last change.
    #[shape(name = "updatedAt")]
    UpdatedAt,
}
