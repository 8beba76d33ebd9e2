//! `GET /api/v3/get-all-groups`: lists all user groups at once.

use super::group::GroupListRespDto;
use crate::api::prelude::*;

/// Lists all user groups in one response, without pages.
///
/// With `fetchMembers`, the service was seen to fail as long as one of the groups has no members: the call then rejects
/// with `kind: "api"` and `statusCode: 500`, and repeating it does not help. Leave `fetchMembers` out, and ask
/// `listGroupMembers` for the members of each group.
///
/// @example
/// ```ts
/// const { data } = await client.getAllGroups({});
/// const names = new Map(data.map((group) => [group.code, group.name]));
/// ```
#[endpoint(GET "/api/v3/get-all-groups")]
fn get_all_groups(input: GetAllGroupsDto) -> GroupListRespDto;

/// Input of `getAllGroups`. An empty one lists the groups without their members.
#[dto]
pub struct GetAllGroupsDto {
    /// Whether to return `members`. Default: `false`. The service was seen to fail with 500 if any group is empty.
    pub fetch_members: Option<bool>,
    /// Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
    /// `getCustomData` reads them, too.
    pub with_custom_data: Option<bool>,
}
