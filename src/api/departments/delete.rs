//! `POST /api/v3/delete-department`: deletes a department.

use super::DepartmentIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a department.
///
/// What happens to the departments below it and to its members is not documented. Rejects with `kind:
/// "not_found"` when the organization or the department does not exist. After `network`, `timeout` or
/// `bad_response` it may be deleted (`outcome: "unknown"`): check with `getDepartment`.
///
/// @example
/// ```ts
/// await client.deleteDepartment({ organizationCode: "steamory", departmentId });
/// ```
// A second one answers that there is no such department, which would report a deletion that was made as not found:
// it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-department", non_idempotent)]
fn delete_department(input: DeleteDepartmentReqDto) -> IsSuccessRespDto;

/// Input of `deleteDepartment`.
#[dto]
pub struct DeleteDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to delete, of the kind `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
