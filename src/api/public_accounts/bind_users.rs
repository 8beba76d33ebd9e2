//! `POST /api/v3/set-public-account-of-users`: binds up to 50 users to a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Binds 1 to 50 users to a public account: they may then use it.
///
/// **Whether users who were bound before stay bound is not documented.** The sources' text says that the call binds, its path
/// that it sets: give all users that are to be bound, which is right in both cases, and look with `getUsersOfPublicAccount`
/// before and after. For more than 50 people bind a department, a user group, a role or a post. By the guide of the console,
/// users log in with their own account, and then choose the public one where the login box allows it. An account or a user
/// that does not exist presumably gives `kind: "not_found"`; whether the other users are bound then is not documented.
///
/// @example
/// ```ts
/// const { data: bound } = await client.getUsersOfPublicAccount({ publicAccountId: accountId });
/// const all = new Set([...bound.list.map((user) => user.userId), userId]);
/// await client.bindUsersPublicAccount({ publicAccountId: accountId, userIds: [...all] });
/// const { data } = await client.getUsersOfPublicAccount({ publicAccountId: accountId });
/// console.log(data.list.map((user) => user.username));
/// ```
// A user is bound or is not, whether the call adds or replaces: a second one should change nothing. No source says so.
#[endpoint(POST "/api/v3/set-public-account-of-users", idempotent)]
fn bind_users_public_account(input: SetPublicAccountBatchReqDto) -> IsSuccessRespDto;

/// Input of `bindUsersPublicAccount`.
#[dto]
pub struct SetPublicAccountBatchReqDto {
    /// Id of the public account, assigned by the service: its `userId`. Its description speaks of other kinds of id too, but no
    /// field says of which kind it is.
    #[shape(len = 1..)]
    pub public_account_id: String,
    /// Ids of the users to bind, assigned by the service, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub user_ids: Vec<String>,
}
