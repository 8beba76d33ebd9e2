//! `GET /api/v3/list-children-departments`: lists the departments directly below a department.

use super::{DepartmentIdType, DepartmentPaginatedRespDto};
use crate::api::prelude::*;

/// Lists the departments directly below a department, without pages.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.listChildrenDepartments({ organizationCode: "steamory", departmentId: "root" });
/// console.log(data.list.map((department) => department.name));
/// ```
#[endpoint(GET "/api/v3/list-children-departments")]
fn list_children_departments(input: ListChildrenDepartmentsDto) -> DepartmentPaginatedRespDto;

/// Input of `listChildrenDepartments`.
#[dto]
pub struct ListChildrenDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department whose children are listed, of the kind `departmentIdType`; `"root"` for the top level.
    #[shape(len = 1..)]
    pub department_id: String,
    /// `true` for enabled departments only, `false` for disabled ones. Default: both.
    pub status: Option<bool>,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to leave out virtual departments. Default: `false`.
    pub exclude_virtual_node: Option<bool>,
    /// Whether to return virtual departments only. Default: `false`.
    pub only_virtual_node: Option<bool>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
