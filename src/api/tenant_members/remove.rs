//! `POST /api/v3/remove-tenant-users`: removes members from a tenant.

use super::whom::RemoveTenantUsersDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Removes members from a tenant, by their ids or by the ids of the linked users.
///
/// Whether their accounts in the user pool stay, what happens to the roles and departments that they had in the tenant, and
/// whether the others are removed when one of them is not a member, is not documented. After `network`, `timeout` or
/// `bad_response` they may be removed (`outcome: "unknown"`): check with `listTenantUsers`. Some sources declare the response
/// without `data`.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantUser({ tenantId, linkUserId: formerId });
/// await client.removeTenantUsers({ tenantId, memberIds: [data.memberId] });
/// ```
// A member has an id and a profile of its own, which the removal presumably deletes. A second one may report a removal that was
// made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/remove-tenant-users", non_idempotent)]
fn remove_tenant_users(input: RemoveTenantUsersDto) -> IsSuccessRespDto;
