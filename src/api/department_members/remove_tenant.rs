//! `POST /api/v3/remove-tenant-department-members`: removes members of a tenant from a department.

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Removes members of a tenant from a department, by their member ids or by their user ids in the user pool.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// await client.removeTenantDepartmentMembers({
///   organizationCode: "steamory",
///   departmentId,
///   memberIds: [memberId],
///   tenantId,
/// });
/// ```
// Who is not a member stays none: twice is the same as once.
#[endpoint(POST "/api/v3/remove-tenant-department-members", idempotent)]
fn remove_tenant_department_members(input: RemoveTenantDepartmentMembersReqDto) -> IsSuccessRespDto;

/// Input of `removeTenantDepartmentMembers`.
#[dto]
pub struct RemoveTenantDepartmentMembersReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the users at the level of the user pool.
    pub link_user_ids: Option<Vec<String>>,
    /// Ids of the members of the tenant.
    pub member_ids: Option<Vec<String>>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
