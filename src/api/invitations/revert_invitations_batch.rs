//! `POST /api/v3/revert-roster-invitation-batch`: withdraws the invitations of several invitees.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Withdraws the invitations of several invitees, of whichever rosters: no roster is named here. They stay in their rosters,
/// presumably with the status `reverted`. The links in the e-mails presumably stop working.
///
/// Whether the others are withdrawn when one of them was not invited or has joined already is not documented. After `network`,
/// `timeout` or `bad_response` they may be withdrawn (`outcome: "unknown"`): look at the `status` of the invitees with
/// `filterUsers`.
///
/// @example
/// ```ts
/// const { data } = await client.filterUsers({ rosterId, limit: 50 });
/// const invited = data.list.filter(({ status }) => status === "invited");
/// const wrong = invited.filter(({ email }) => email?.toLowerCase().endsWith("@example.org"));
/// const inviteeIds = wrong.map(({ inviteeId }) => inviteeId);
/// if (inviteeIds.length > 0) await client.revertRosterInvitationBatch({ inviteeIds });
/// ```
// What a second one returns is not documented. It may find no invitations, which would report a withdrawal that was made as
// failed, or withdraw those that were sent anew: it is never repeated blindly.
#[endpoint(POST "/api/v3/revert-roster-invitation-batch", non_idempotent)]
fn revert_roster_invitation_batch(input: RevertRosterInvitationBatchDto) -> IsSuccessRespDto;

/// Input of `revertRosterInvitationBatch`.
#[dto]
pub struct RevertRosterInvitationBatchDto {
    /// Ids of the invitees, as `filterUsers` has them, at least 1. The sources also speak of ids of users, presumably meaning
    /// these. The maximum number is not documented.
    // What an empty list withdraws is not documented: it could be the invitations of all rosters.
    #[shape(len = 1..)]
    pub invitee_ids: Vec<String>,
}
