//! `POST /api/v3/add-department-members`: adds users to a department.

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Adds users to a department; they stay in their other departments.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// await client.addDepartmentMembers({ organizationCode: "steamory", departmentId, userIds: [userId] });
/// ```
// A user is a member or is not: whatever a second call answers, nobody is a member twice.
#[endpoint(POST "/api/v3/add-department-members", idempotent)]
fn add_department_members(input: AddDepartmentMembersReqDto) -> IsSuccessRespDto;

/// Input of `addDepartmentMembers`.
#[dto]
pub struct AddDepartmentMembersReqDto {
    /// Ids of the users, assigned by the service. The maximum number is not documented.
    pub user_ids: Vec<String>,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
