//! `POST /api/v3/add-group-members`: adds up to 50 users to a user group.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds 1 to 50 users to a user group; its other members stay.
///
/// Rejects with `kind: "not_found"` when there is no group with that code. What the service does with an id that no user
/// has is not documented. `listGroupMembers` shows who was added; `getGroup` does not.
///
/// @example
/// ```ts
/// await client.addGroupMembers({ code: "developers", userIds: [userId] });
/// const { data } = await client.listGroupMembers({ code: "developers" });
/// console.log(data.totalCount);
/// ```
// A user is a member or is not: as for departments, adding a member again should change nothing. No source says so.
#[endpoint(POST "/api/v3/add-group-members", idempotent)]
fn add_group_members(input: AddGroupMembersReqDto) -> IsSuccessRespDto;

/// Input of `addGroupMembers`.
#[dto]
pub struct AddGroupMembersReqDto {
    /// Ids of the users, assigned by the service, 1 to 50.
    #[shape(len = 1..=50)]
    pub user_ids: Vec<String>,
    /// Code of the group.
    #[shape(len = 1..)]
    pub code: String,
}
