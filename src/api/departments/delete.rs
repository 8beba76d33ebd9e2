//! `POST /api/v3/delete-department`: deletes a department.

use super::DepartmentIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a department.
///
/// What becomes of the departments below it and of its members is not documented. Rejects with `kind:
/// "not_found"` when the organization or the department does not exist. After `network`, `timeout` or
/// `bad_response` it may be gone (`outcome: "unknown"`): `getDepartment` tells.
///
/// @example
/// ```ts
/// await client.deleteDepartment({ organizationCode: "steamory", departmentId });
/// ```
// A second one answers that there is no such department, which would report a deletion that was made as not found:
// it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-department", non_idempotent)]
fn delete_department(input: DeleteDepartmentReqDto) -> IsSuccessRespDto;

/// What `deleteDepartment` takes.
#[dto]
pub struct DeleteDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to delete, read according to `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
