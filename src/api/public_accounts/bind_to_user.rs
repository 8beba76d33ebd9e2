//! `POST /api/v3/set-user-of-public-accounts`: binds a user to up to 50 public accounts.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Binds one user to 1 to 50 public accounts: the user may then use them.
///
/// **Whether the user stays bound to other public accounts is not documented.** The sources' text says that the call binds, its
/// path that it sets: give all accounts that the user is to have, which is right in both cases, and look with
/// `getPublicAccountsOfUser` before and after. A user or an account that does not exist presumably gives `kind: "not_found"`;
/// whether the user is bound to the other accounts then is not documented.
///
/// @example
/// ```ts
/// const { data: bound } = await client.getPublicAccountsOfUser({ userId });
/// const all = new Set([...bound.list.map((account) => account.userId), accountId]);
/// await client.setuserOfPublicAccount({ userId, publicAccountIds: [...all] });
/// const { data } = await client.getPublicAccountsOfUser({ userId });
/// console.log(data.list.map((account) => account.username));
/// ```
// A user is bound or is not, whether the call adds or replaces: a second one should change nothing. No source says so.
#[endpoint(POST "/api/v3/set-user-of-public-accounts", idempotent)]
fn setuser_of_public_account(input: SetUserOfPublicAccountBatchReqDto) -> IsSuccessRespDto;

/// Input of `setuserOfPublicAccount`.
#[dto]
pub struct SetUserOfPublicAccountBatchReqDto {
    /// Id of the user, assigned by the service. Its description speaks of other kinds of id too, but no field says of which
    /// kind it is.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Ids of the public accounts, assigned by the service, 1 to 50 entries. The sources' text speaks of users, presumably by
    /// mistake.
    #[shape(len = 1..=50)]
    pub public_account_ids: Vec<String>,
}
