//! `POST /api/v3/add-tenant-users`: adds users of the user pool to a tenant.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds users of the user pool to a tenant, as its members.
///
/// For a person who has no account yet, use `createTenantUser`. How many users one call takes, and what happens to a user who is
/// a member already or does not exist, is not documented. After `network`, `timeout` or `bad_response` they may be members
/// (`outcome: "unknown"`): look with `listTenantUsers` before you try again. Some sources declare the response without `data`.
///
/// @example
/// ```ts
/// await client.addTenantUsers({ tenantId, linkUserIds: userIds });
/// const { data } = await client.listTenantUsers({ tenantId });
/// console.log(data.totalCount);
/// ```
// It makes members with ids and profiles of their own. No source says that a second one changes nothing: it may be refused where
// the first one was carried out, so it is never repeated blindly.
#[endpoint(POST "/api/v3/add-tenant-users", non_idempotent)]
fn add_tenant_users(input: AddTenantUsersDto) -> IsSuccessRespDto;

/// Input of `addTenantUsers`.
#[dto]
pub struct AddTenantUsersDto {
    /// Ids of the users in the user pool. The maximum number is not documented.
    pub link_user_ids: Vec<String>,
    /// Tenant that the users join. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
}
