//! `POST /api/v3/add-department-members`: adds users to a department.

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Adds users to a department; the departments that they have stay theirs.
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

/// What `addDepartmentMembers` takes.
#[dto]
pub struct AddDepartmentMembersReqDto {
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
