//! `GET /api/v3/search-department-members`: searches the members of a department, page by page.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of the members of a department that match `keywords`, with the total number.
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

/// Input of `searchDepartmentMembers`.
#[dto]
pub struct SearchDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Text to search for, such as a member's name.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the departments below it. Default: `false`.
    pub include_children_departments: Option<bool>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
