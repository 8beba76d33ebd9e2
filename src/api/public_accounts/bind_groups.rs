//! `POST /api/v3/set-public-account-of-groups`: binds up to 10 user groups to a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Binds 1 to 10 user groups to a public account, though its name says that it reads. By the guide of the console, **each
/// member of such a user group may then use the account**.
///
/// **Whether user groups that were bound before stay bound is not documented**: the sources' text says that the call adds, its
/// path that it sets. Give all user groups that are to be bound, which is right in both cases, and look with
/// `getGroupsOfPublicAccount`, which reads, before and after. An account or a user group that does not exist presumably gives
/// `kind: "not_found"`; whether the other user groups are bound then is not documented.
///
/// @example
/// ```ts
/// const { data: group } = await client.getGroup({ code: "receptionists" });
/// const { data: bound } = await client.getGroupsOfPublicAccount({ userId: accountId });
/// const all = new Set([...bound.list.map((other) => other.id), group.id]);
/// await client.getPublicAccountOfGroups({ userId: accountId, groupIds: [...all] });
/// const { data } = await client.getGroupsOfPublicAccount({ userId: accountId });
/// console.log(data.list.map((other) => other.code));
/// ```
// A user group is bound or is not, whether the call adds or replaces: a second one should change nothing. No source says so.
#[endpoint(POST "/api/v3/set-public-account-of-groups", idempotent)]
fn get_public_account_of_groups(input: SetUserGroupsDto) -> IsSuccessRespDto;

/// Input of `getPublicAccountOfGroups`.
#[dto]
pub struct SetUserGroupsDto {
    /// Ids of the user groups, assigned by the service, 1 to 10 entries: not their codes.
    #[shape(len = 1..=10)]
    pub group_ids: Vec<String>,
    /// Id of the public account, assigned by the service. Its description speaks of other kinds of id too, but no field says of
    /// which kind it is.
    #[shape(len = 1..)]
    pub user_id: String,
}
