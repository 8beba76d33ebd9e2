//! `GET /api/v3/get-user-groups`: lists the user groups of a user.

use super::UserIdType;
use crate::api::groups::res_group::GroupPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the user groups that a user is a member of, with their number.
///
/// There are no pages; whether `list` always holds all `totalCount` user groups is not documented. For the members of a user
/// group use `listGroupMembers`: `members` was seen to be missing where there are some. Rejects with `kind: "not_found"` when
/// the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserGroups({ userId: "bob", userIdType: "username" });
/// console.log(data.list.map((group) => group.code));
/// ```
#[endpoint(GET "/api/v3/get-user-groups")]
fn get_user_groups(input: GetUserGroupsDto) -> GroupPaginatedRespDto;

/// Input of `getUserGroups`.
#[dto]
pub struct GetUserGroupsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
