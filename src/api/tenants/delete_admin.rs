//! `POST /api/v3/delete-tenant-admin`: takes the rights of an administrator from a member of a tenant.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;
use crate::api::tenant_members::whom::GetTenantUserDto;

/// Takes the rights of an administrator from a member of a tenant, found by the member's id or by the id of the linked user.
/// The person presumably stays a member: to remove members, use `removeTenantUsers`.
///
/// Whether a tenant can lose its last administrator this way is not documented, nor what the service returns for a member who is
/// no administrator. After `network`, `timeout` or `bad_response` the rights may be gone (`outcome: "unknown"`): check with
/// `getTenantUser`, whose `isTenantAdmin` tells.
///
/// @example
/// ```ts
/// const { data } = await client.listTenantAdmin({ tenantId });
/// if (data.list.some((member) => member.isTenantAdmin && member.linkUserId !== formerId)) {
///   await client.deleteTenantAdmin({ tenantId, linkUserId: formerId });
/// }
/// ```
// What a second one returns is not documented. It may report rights that were taken away as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-tenant-admin", non_idempotent)]
fn delete_tenant_admin(input: GetTenantUserDto) -> Bare<CommonResponseDto>;
