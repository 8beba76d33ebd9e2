//! `GET /api/v3/list-children-departments`: lists the departments directly below a department.

use super::{DepartmentIdType, DepartmentPaginatedRespDto};
use crate::api::prelude::*;

/// Lists the departments directly below a department, all at once.
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

/// What `listChildrenDepartments` takes.
#[dto]
pub struct ListChildrenDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to look below, read according to `departmentIdType`; `"root"` for the top level.
    #[shape(len = 1..)]
    pub department_id: String,
    /// `true` for the enabled departments alone, `false` for the disabled ones. Absent means both.
    pub status: Option<bool>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to leave out virtual departments. Absent means `false`.
    pub exclude_virtual_node: Option<bool>,
    /// Whether to return virtual departments alone. Absent means `false`.
    pub only_virtual_node: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
