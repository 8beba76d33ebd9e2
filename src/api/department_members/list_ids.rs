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

/// What `listDepartmentMemberIds` takes.
#[dto]
pub struct ListDepartmentMemberIdsDto {
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

/// The answer of `listDepartmentMemberIds`.
#[dto]
pub type UserIdListRespDto = Resp<Vec<String>>;
