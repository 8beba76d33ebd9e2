//! `GET /api/v3/get-tenant-user`: reads a member of a tenant.

use super::whom::GetTenantUserDto;
use crate::api::prelude::*;
use crate::api::tenants::tenant_user::TenantUserDto;

/// Reads a member of a tenant, by the member's id or by the id of the linked user.
///
/// What the service returns for a user who is not a member is not documented: look at `data` before you use it.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantUser({ tenantId, linkUserId: userId });
/// console.log(data?.memberId ?? "no member", data?.isTenantAdmin);
/// ```
#[endpoint(GET "/api/v3/get-tenant-user")]
fn get_tenant_user(input: GetTenantUserDto) -> TenantUserSingleRespDto;

/// Response of `getTenantUser`.
#[dto]
pub type TenantUserSingleRespDto = Resp<TenantUserDto>;
