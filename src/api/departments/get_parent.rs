//! `GET /api/v3/get-parent-department`: reads the parent of a department.

use super::{DepartmentIdType, DepartmentSingleRespDto};
use crate::api::prelude::*;

/// Reads the parent of a department. What the service returns for a root department is not documented.
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

/// Input of `getParentDepartment`.
#[dto]
pub struct GetParentDepartmentDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department whose parent is sought, of the kind `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
