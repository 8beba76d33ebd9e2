//! `GET /api/v3/get-parent-department`: reads the parent of a department.

use super::{DepartmentIdType, DepartmentSingleRespDto};
use crate::api::prelude::*;

/// Reads the department above a department. What a root department has above it is not documented.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getParentDepartment({ organizationCode: "steamory", departmentId });
/// console.log(data.name);
/// ```
#[endpoint(GET "/api/v3/get-parent-department")]
fn get_parent_department(input: GetParentDepartmentDto) -> DepartmentSingleRespDto;

/// What `getParentDepartment` takes.
#[dto]
pub struct GetParentDepartmentDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department whose parent is sought, read according to `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
