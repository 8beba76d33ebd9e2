//! `GET /api/v3/get-department-sync-relations`: lists the links of a department to other systems.

use super::relation::SyncRelationListRespDto;
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
