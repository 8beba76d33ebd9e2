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

/// What `removeDepartmentMembers` takes.
#[dto]
pub struct RemoveDepartmentMembersReqDto {
    /// Ids of the users, given by the service. A greatest number is not documented.
    pub user_ids: Vec<String>,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
