//! `POST /api/v3/update-tenant-user`: changes a member of a tenant.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes a member of a tenant, found by the member's id or by the id of the linked user.
///
/// Whether the linked user of the user pool changes with the member is not documented. Some sources declare the response without
/// `data`.
///
/// @example
/// ```ts
/// await client.updateTenantUser({ tenantId, memberId, updates: { name: "Bob Li", phone: "13800000000" } });
/// const { data } = await client.getTenantUser({ tenantId, memberId });
/// console.log(data.name, data.phone);
/// ```
// It writes absolute values to a member that it finds by an id: twice is the same as once.
#[endpoint(POST "/api/v3/update-tenant-user", idempotent)]
fn update_tenant_user(input: UpdateTenantUserDto) -> IsSuccessRespDto;

/// Input of `updateTenantUser`: `linkUserId` or `memberId` is required.
// The sources declare both as optional and say in words that one of them tells who is meant. What neither does, no source says.
#[dto]
#[shape(one_of("linkUserId", "memberId"))]
pub struct UpdateTenantUserDto {
    /// New values by the names of the fields; the sources show `name`, `phone` and `email`. Which others can be changed is not
    /// documented; presumably those that are left out stay. Never shown in errors or events: a password may be among them.
    #[shape(secret)]
    pub updates: JsonObject,
    /// Tenant of the member. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Id of the user in the user pool. Which of the two counts where both are given is not documented: give one.
    pub link_user_id: Option<String>,
    /// Id of the member in the tenant.
    pub member_id: Option<String>,
}
