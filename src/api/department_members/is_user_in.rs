//! `GET /api/v3/is-user-in-department`: tells whether a user is in a department.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Tells whether a user is a member of a department, or, with `includeChildrenDepartments`, of one below it.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.isUserInDepartment({ userId, organizationCode: "steamory", departmentId });
/// if (data.inDepartment) console.log("a member");
/// ```
#[endpoint(GET "/api/v3/is-user-in-department")]
fn is_user_in_department(input: IsUserInDepartmentDto) -> IsUserInDepartmentRespDto;

/// Input of `isUserInDepartment`.
#[dto]
pub struct IsUserInDepartmentDto {
    /// Id of the user, assigned by the service. This call accepts no other kind of id.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the departments below it. Default: `false`.
    pub include_children_departments: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// Response of `isUserInDepartment`.
#[dto]
pub type IsUserInDepartmentRespDto = Resp<IsUserInDepartmentDataDto>;

/// Whether a user is in a department.
#[dto]
pub struct IsUserInDepartmentDataDto {
    /// Whether the user is a member.
    pub in_department: bool,
}
