//! `GET /api/v3/get-department-sync-relations`: lists the links of a department to other systems.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Lists the links of a department to other systems that it is synchronised with.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getDepartmentSyncRelations({ organizationCode: "steamory", departmentId });
/// console.log(data.map((relation) => relation.provider));
/// ```
#[endpoint(GET "/api/v3/get-department-sync-relations")]
fn get_department_sync_relations(input: GetDepartmentSyncRelationsDto) -> SyncRelationListRespDto;

/// Input of `getDepartmentSyncRelations`.
#[dto]
pub struct GetDepartmentSyncRelationsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department. Some sources
    /// call it optional; what a call without it lists is not documented.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return values of custom fields; the documented response has no field for them. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// Response of `getDepartmentSyncRelations`.
#[dto]
pub type SyncRelationListRespDto = Resp<Vec<UserSyncRelationDto>>;

/// One link of a department to another system that it is synchronised with. Any field may be missing, and there
/// may be further fields.
#[dto]
pub struct UserSyncRelationDto {
    /// Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
    /// `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
    pub provider: String,
    /// Id of the department in that system.
    pub user_id_in_idp: String,
    /// The record of the department in that system, untouched.
    pub user_info_in_idp: User,
}

/// The record of a department in another system, as that system has it. Its fields are the system's own.
#[dto]
pub type User = JsonObject;
