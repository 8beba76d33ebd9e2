//! `GET /api/v3/get-group`: reads a user group.

use super::group::GroupSingleRespDto;
use crate::api::prelude::*;

/// Reads a user group by its code.
///
/// It does not tell who is in the group: `members` was seen to be `null` right after users were added. Ask
/// `listGroupMembers`. Rejects with `kind: "not_found"` when there is no group with that code.
///
/// @example
/// ```ts
/// const { data } = await client.getGroup({ code: "developers" });
/// console.log(data.name, data.description);
/// ```
#[endpoint(GET "/api/v3/get-group")]
fn get_group(input: GetGroupDto) -> GroupSingleRespDto;

/// Input of `getGroup`.
#[dto]
pub struct GetGroupDto {
    /// Code of the group, not its name.
    #[shape(len = 1..)]
    pub code: String,
    /// Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
    /// `getCustomData` reads them, too.
    pub with_custom_data: Option<bool>,
}
