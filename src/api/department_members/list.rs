//! `GET /api/v3/list-department-members`: lists the members of a department, page by page.

use crate::api::SortDirection;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of a department's members, with the total number of them.
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

/// What `listDepartmentMembers` takes.
#[dto]
pub struct ListDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// What to sort by. Absent means `JoinDepartmentAt`.
    pub sort_by: Option<DepartmentMembersSortBy>,
    /// Direction of the order. Absent means `Desc`.
    pub order_by: Option<SortDirection>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the departments below it count as well. Absent means `false`.
    pub include_children_departments: Option<bool>,
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    pub with_department_ids: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}

/// What the members of a department can be sorted by.
#[dto]
pub enum DepartmentMembersSortBy {
    /// An order of the service's own.
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
