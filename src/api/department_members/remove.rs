//! `POST /api/v3/remove-department-members`: removes users from a department.

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Removes users from a department; their accounts and their other departments stay.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// await client.removeDepartmentMembers({ organizationCode: "steamory", departmentId, userIds: [userId] });
/// ```
// Who is not a member stays none: twice is the same as once.
#[endpoint(POST "/api/v3/remove-department-members", idempotent)]
fn remove_department_members(input: RemoveDepartmentMembersReqDto) -> IsSuccessRespDto;

/// Input of `removeDepartmentMembers`.
#[dto]
pub struct RemoveDepartmentMembersReqDto {
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
