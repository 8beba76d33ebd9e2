//! `POST /api/v3/set-public-account-of-roles`: binds up to 10 roles to a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Binds 1 to 10 roles to a public account. By the guide of the console, **each user who has such a role may then use the
/// account**.
///
/// Whether the account itself gets the permissions of the roles is not documented. **Neither is whether roles that were bound
/// before stay bound**, also those of other permission groups: the sources' text says that the call binds, its path that it
/// sets. Give all roles that are to be bound, which is right in both cases, and look with `getPublicAccountRoles` before and
/// after. An account or a role that does not exist presumably gives `kind: "not_found"`; whether the other roles are bound then
/// is not documented.
///
/// @example
/// ```ts
/// // All roles that the account is to have: others may be unbound.
/// const { data: role } = await client.getRole({ code: "receptionist" });
/// const { data: night } = await client.getRole({ code: "night-shift" });
/// await client.bindPublicAccountOfRoles({ userId: accountId, roleIds: [role.id, night.id] });
/// const { data } = await client.getPublicAccountsOfRole({ roleId: role.id });
/// console.log(data.list.map((account) => account.username));
/// ```
// A role is bound or is not, whether the call adds or replaces: a second one should change nothing. No source says so.
#[endpoint(POST "/api/v3/set-public-account-of-roles", idempotent)]
fn bind_public_account_of_roles(input: SetUserRolesDto) -> IsSuccessRespDto;

/// Input of `bindPublicAccountOfRoles`.
#[dto]
pub struct SetUserRolesDto {
    /// Ids of the roles, assigned by the service, 1 to 10 entries: not their codes.
    #[shape(len = 1..=10)]
    pub role_ids: Vec<String>,
    /// Id of the public account, assigned by the service. Its description speaks of other kinds of id too, but no field says of
    /// which kind it is.
    #[shape(len = 1..)]
    pub user_id: String,
}
