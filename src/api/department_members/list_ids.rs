//! `GET /api/v3/list-department-member-ids`: lists the ids of all direct members of a department.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Lists the user ids of all direct members of a department, without pages.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data: userIds } = await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId });
/// ```
#[endpoint(GET "/api/v3/list-department-member-ids")]
fn list_department_member_ids(input: ListDepartmentMemberIdsDto) -> UserIdListRespDto;

/// Input of `listDepartmentMemberIds`.
#[dto]
pub struct ListDepartmentMemberIdsDto {
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

/// Response of `listDepartmentMemberIds`.
#[dto]
pub type UserIdListRespDto = Resp<Vec<String>>;
