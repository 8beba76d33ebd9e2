//! `POST /api/v3/send-roster-invitation-batch`: sends the invitations to some invitees of a roster.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Invites some invitees of a roster: each gets an e-mail with an invitation. `sendRosterInvitation` invites all of them.
///
/// Give the roster an invitation policy before: it says how the invitees join and where they are put. Whether the others are
/// invited when one e-mail fails, or one of the ids is unknown, is not documented, nor whether those who were invited before, or
/// have joined, get an e-mail again. After `network`, `timeout` or `bad_response` e-mails may have been sent (`outcome:
/// "unknown"`): look at the `status` of the invitees with `filterUsers` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.filterUsers({ rosterId, limit: 50 });
/// const left = data.list.filter(({ status }) => status === "notInvited" || status === "invitationSendFail");
/// const inviteeIds = left.map(({ inviteeId }) => inviteeId);
/// if (inviteeIds.length > 0) await client.sendRosterInvitationBatch({ rosterId, inviteeIds });
/// ```
// A second call may send the e-mails again.
#[endpoint(POST "/api/v3/send-roster-invitation-batch", non_idempotent)]
fn send_roster_invitation_batch(input: SendRosterInvitationBatchDto) -> IsSuccessRespDto;

/// Input of `sendRosterInvitationBatch`.
#[dto]
pub struct SendRosterInvitationBatchDto {
    /// Ids of the invitees, as `filterUsers` has them, at least 1. The maximum number is not documented.
    // What an empty list means is not documented: it could be everyone in the roster.
    #[shape(len = 1..)]
    pub invitee_ids: Vec<String>,
    /// Id of the roster that the invitees are in.
    #[shape(len = 1..)]
    pub roster_id: String,
}
