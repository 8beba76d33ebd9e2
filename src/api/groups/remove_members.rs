//! `POST /api/v3/remove-group-members`: removes up to 50 users from a user group.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Removes 1 to 50 users from a user group; their accounts stay.
///
/// Rejects with `kind: "not_found"` when there is no group with that code. What the service does with users who are not
/// in the group is not documented.
///
/// @example
/// ```ts
/// await client.removeGroupMembers({ code: "developers", userIds: [userId] });
/// ```
// A user who is not a member stays outside the group: twice is the same as once.
#[endpoint(POST "/api/v3/remove-group-members", idempotent)]
fn remove_group_members(input: RemoveGroupMembersReqDto) -> IsSuccessRespDto;

/// Input of `removeGroupMembers`.
#[dto]
pub struct RemoveGroupMembersReqDto {
    /// Ids of the users, assigned by the service, 1 to 50.
    #[shape(len = 1..=50)]
    pub user_ids: Vec<String>,
    /// Code of the group.
    #[shape(len = 1..)]
    pub code: String,
}
