//! `POST /api/v3/batch-delete-invitation-invitees`: deletes invitees from a roster.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes invitees from a roster. Users who have joined presumably stay.
///
/// Whether an invitation that was sent stays valid is not documented: withdraw it before, with `revertRosterInvitationBatch`.
/// Nor is it documented whether the others are deleted when one of them does not exist. After `network`, `timeout` or
/// `bad_response` they may be deleted (`outcome: "unknown"`): check with `filterUsers`.
///
/// @example
/// ```ts
/// const { data } = await client.filterUsers({ rosterId, limit: 50 });
/// const notInvited = data.list.filter(({ status }) => status === "notInvited");
/// const wrong = notInvited.filter(({ email }) => email?.toLowerCase().endsWith("@example.org"));
/// const inviteeIds = wrong.map(({ inviteeId }) => inviteeId);
/// if (inviteeIds.length > 0) await client.deleteInvitees({ rosterId, inviteeIds });
/// ```
// A second one presumably finds no such invitees, which would report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/batch-delete-invitation-invitees", non_idempotent)]
fn delete_invitees(input: DeleteRosterUsersDto) -> IsSuccessRespDto;

/// Input of `deleteInvitees`.
#[dto]
pub struct DeleteRosterUsersDto {
    /// Ids of the invitees, as `filterUsers` has them, at least 1. The maximum number is not documented.
    // What an empty list means is not documented: it could be everyone in the roster.
    #[shape(len = 1..)]
    pub invitee_ids: Vec<String>,
    /// Id of the roster that the invitees are in.
    #[shape(len = 1..)]
    pub roster_id: String,
}
