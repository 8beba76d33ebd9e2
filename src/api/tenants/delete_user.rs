//! `POST /api/v3/delete-tenant-user`: removes members from a tenant, as `removeTenantUsers` does.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;
use crate::api::tenant_members::whom::RemoveTenantUsersDto;

/// Removes members from a tenant, by their ids or by the ids of the linked users. The sources describe it in the same words as
/// `removeTenantUsers`; no source says how the two differ.
///
/// Whether the accounts in the user pool stay, what happens to the roles and departments that they had in the tenant, and
/// whether the others are removed when one of them is not a member, is not documented. After `network`, `timeout` or
/// `bad_response` they may be removed (`outcome: "unknown"`): check with `listTenantUsers`.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantUser({ tenantId, linkUserId: formerId });
/// await client.deleteTenantUser({ tenantId, memberIds: [data.memberId] });
/// ```
// As `removeTenantUsers`, a second one may report a removal that was made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-tenant-user", non_idempotent)]
fn delete_tenant_user(input: RemoveTenantUsersDto) -> Bare<CommonResponseDto>;
