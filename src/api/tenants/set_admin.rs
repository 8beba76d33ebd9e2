//! `POST /api/v3/set-tenant-admin`: makes members administrators of their tenant.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;
use crate::api::tenant_members::whom::RemoveTenantUsersDto;

/// Makes members administrators of their tenant, by their ids or by the ids of the linked users.
///
/// No source says that the tenant's other administrators stay, nor what happens to a user who is not a member: check with
/// `listTenantAdmin`. To take the rights away again, use `deleteTenantAdmin`.
///
/// @example
/// ```ts
/// const before = await client.listTenantAdmin({ tenantId });
/// await client.setTenantAdmin({ tenantId, memberIds: [memberId] });
/// const after = await client.listTenantAdmin({ tenantId });
/// // Fewer than before: others lost the rights.
/// console.log(before.data.totalCount, after.data.totalCount);
/// ```
// A member is an administrator or is not: whether the call adds to the administrators or replaces them, twice is the same as once.
#[endpoint(POST "/api/v3/set-tenant-admin", idempotent)]
fn set_tenant_admin(input: RemoveTenantUsersDto) -> Bare<CommonResponseDto>;
