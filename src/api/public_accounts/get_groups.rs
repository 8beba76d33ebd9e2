//! `GET /api/v3/get-groups-of-public-account`: lists the user groups of a public account.

use crate::api::groups::res_group::GroupPaginatedRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Lists the user groups that are bound to a public account, with their number.
///
/// By the guide of the console, each member of such a user group may use the account. There are no pages; whether `list` always
/// holds all `totalCount` user groups is not documented. For the members of a user group use `listGroupMembers`: `members` was
/// seen to be missing in other calls where there are some. An account that does not exist presumably gives `kind: "not_found"`,
/// as in `getPublicAccount`.
///
/// @example
/// ```ts
/// const { data } = await client.getGroupsOfPublicAccount({ userId: "lobby", userIdType: "username" });
/// console.log(data.list.map((group) => group.code));
/// ```
#[endpoint(GET "/api/v3/get-groups-of-public-account")]
fn get_groups_of_public_account(input: GetGroupsOfPublicAccountDto) -> GroupPaginatedRespDto;

/// Input of `getGroupsOfPublicAccount`.
#[dto]
pub struct GetGroupsOfPublicAccountDto {
    /// Id of the public account, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
