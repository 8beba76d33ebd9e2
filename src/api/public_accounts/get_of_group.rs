//! `GET /api/v3/get-public-accounts-of-group`: lists the public accounts of a user group.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the public accounts that a user group is bound to, with their number.
///
/// By the guide of the console, each member of the user group may use these accounts. There are no pages; whether `list` always
/// holds all `totalCount` accounts is not documented.
///
/// @example
/// ```ts
/// const group = await client.getGroup({ code: "developers" });
/// const { data } = await client.getPublicAccountsOfGroup({ groupId: group.data.id });
/// console.log(data.list.map((account) => account.username));
/// ```
#[endpoint(GET "/api/v3/get-public-accounts-of-group")]
fn get_public_accounts_of_group(input: GetPublicAccountsOfGroupDto) -> PublicAccountPaginatedRespDto;

/// Input of `getPublicAccountsOfGroup`.
#[dto]
pub struct GetPublicAccountsOfGroupDto {
    /// Id of the user group, assigned by the service: not its code.
    #[shape(len = 1..)]
    pub group_id: String,
}
