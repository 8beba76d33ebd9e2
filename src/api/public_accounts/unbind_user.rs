//! `POST /api/v3/unbind-public-account-of-user`: unbinds a user from a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Unbinds one user from a public account, though the call's name has a plural; other users stay bound.
///
/// The user may presumably still use the account if a department, a user group, a role or a post of theirs is bound to it.
/// Whether a running session ends is not documented: `kickPublicAccounts` logs the account out, perhaps for all its users. What
/// the service returns for a user who is not bound is not documented either. After `network`, `timeout` or `bad_response` the
/// user may be unbound (`outcome: "unknown"`): check with `getUsersOfPublicAccount`.
///
/// @example
/// ```ts
/// await client.unbindUsersPublicAccount({ publicAccountId: accountId, userId: formerId });
/// const { data } = await client.getUsersOfPublicAccount({ publicAccountId: accountId });
/// console.log(data.list.map((user) => user.username));
/// ```
// No source says what a second one does. It may find no bound user, which would report a change that was made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/unbind-public-account-of-user", non_idempotent)]
fn unbind_users_public_account(input: UnbindPublicAccountBatchReqDto) -> IsSuccessRespDto;

/// Input of `unbindUsersPublicAccount`.
#[dto]
pub struct UnbindPublicAccountBatchReqDto {
    /// Id of the user to unbind, assigned by the service. Its description speaks of other kinds of id too, but no field says of
    /// which kind it is.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the public account, assigned by the service: its own `userId`.
    #[shape(len = 1..)]
    pub public_account_id: String,
}
