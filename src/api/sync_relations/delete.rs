//! `POST /api/v3/delete-department-sync-relations`: deletes the link of a department to another system.

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Deletes the link of a department to another system that it is synchronised with. The department stays.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// await client.deleteDepartmentSyncRelations({
///   organizationCode: "steamory",
///   departmentId,
///   provider: "lark",
/// });
/// ```
// What a second one answers is not documented. It may report a deletion that was made as not found: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/delete-department-sync-relations", non_idempotent)]
fn delete_department_sync_relations(input: DeleteDepartmentSyncRelationReqDto) -> IsSuccessRespDto;

/// Input of `deleteDepartmentSyncRelations`.
#[dto]
pub struct DeleteDepartmentSyncRelationReqDto {
    /// Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
    /// `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
    #[shape(len = 1..)]
    pub provider: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}
