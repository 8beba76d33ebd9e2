//! `GET /api/v3/get-public-accounts-of-role`: lists the public accounts of a role.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the public accounts that a role is bound to, with their number.
///
/// By the guide of the console, each user who has the role may use these accounts. There are no pages; whether `list` always
/// holds all `totalCount` accounts is not documented.
///
/// @example
/// ```ts
/// const role = await client.getRole({ code: "auditor" });
/// const { data } = await client.getPublicAccountsOfRole({ roleId: role.data.id });
/// console.log(data.list.map((account) => account.username));
/// ```
#[endpoint(GET "/api/v3/get-public-accounts-of-role")]
fn get_public_accounts_of_role(input: GetPublicAccountsOfRoleDto) -> PublicAccountPaginatedRespDto;

/// Input of `getPublicAccountsOfRole`.
#[dto]
pub struct GetPublicAccountsOfRoleDto {
    /// Id of the role, assigned by the service: not its code.
    #[shape(len = 1..)]
    pub role_id: String,
}
