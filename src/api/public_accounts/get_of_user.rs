//! `GET /api/v3/get-public-accounts-of-user`: lists the public accounts of a user.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the public accounts that a user is bound to, with their number.
///
/// Whether they include accounts that the user may use through a department, a user group, a role or a post is not documented.
/// There are no pages; whether `list` always holds all `totalCount` accounts is not documented either. A user that does not
/// exist presumably gives `kind: "not_found"`, as in `getUser`.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountsOfUser({ userId });
/// console.log(data.list.map((account) => account.username));
/// ```
#[endpoint(GET "/api/v3/get-public-accounts-of-user")]
fn get_public_accounts_of_user(input: GetPublicAccountsOfUserDto) -> PublicAccountPaginatedRespDto;

/// Input of `getPublicAccountsOfUser`.
#[dto]
pub struct GetPublicAccountsOfUserDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}
