//! `GET /api/v3/get-users-of-public-account`: lists the users of a public account.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the users that are bound to a public account, with their number.
///
/// The sources declare public accounts as rows, and the text speaks of users: a row presumably has the fields that both have.
/// Whether the users include those who may use the account through a department, a user group, a role or a post is not
/// documented. There are no pages; whether `list` always holds all `totalCount` users is not documented either. An account that
/// does not exist presumably gives `kind: "not_found"`, as in `getPublicAccount`.
///
/// @example
/// ```ts
/// const { data } = await client.getUsersOfPublicAccount({ publicAccountId: accountId });
/// console.log(data.list.map((user) => user.username));
/// ```
#[endpoint(GET "/api/v3/get-users-of-public-account")]
fn get_users_of_public_account(input: GetUsersOfPublicAccountDto) -> PublicAccountPaginatedRespDto;

/// Input of `getUsersOfPublicAccount`.
#[dto]
pub struct GetUsersOfPublicAccountDto {
    /// Id of the public account, assigned by the service: its `userId`.
    #[shape(len = 1..)]
    pub public_account_id: String,
}
