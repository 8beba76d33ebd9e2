//! `GET /api/v3/search-department-members`: searches the members of a department, page by page.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of those members of a department that a text finds, with the total number of them.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
/// organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.searchDepartmentMembers({
///   organizationCode: "steamory",
///   departmentId: "root",
///   keywords: "bob",
///   includeChildrenDepartments: true,
/// });
/// ```
#[endpoint(GET "/api/v3/search-department-members", rows(key = "userId"))]
fn search_department_members(input: SearchDepartmentMembersDto) -> UserPaginatedRespDto;

/// What `searchDepartmentMembers` takes.
#[dto]
pub struct SearchDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Text to look for, a member's name for example.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the departments below it count as well. Absent means `false`.
    pub include_children_departments: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    pub with_department_ids: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
