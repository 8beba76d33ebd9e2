//! `POST /api/v3/revert-roster-invitation`: withdraws the invitation of an invitee.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Withdraws the invitation of an invitee, who stays in the roster, presumably with the status `reverted`. The link in the
/// e-mail presumably stops working.
///
/// What happens when the invitee was not invited, or has joined already, is not documented. After `network`, `timeout` or
/// `bad_response` it may be withdrawn (`outcome: "unknown"`): look at the `status` of the invitee with `filterUsers`.
///
/// @example
/// ```ts
/// const { data } = await client.filterUsers({ rosterId, limit: 50 });
/// const bob = data.list.find(({ email, status }) => email?.toLowerCase() === "bob@example.com" && status === "invited");
/// if (bob) await client.revertRosterInvitation({ rosterId, inviteeId: bob.inviteeId });
/// ```
// What a second one returns is not documented. It may find no invitation, which would report a withdrawal that was made as
// failed, or withdraw one that was sent anew: it is never repeated blindly.
#[endpoint(POST "/api/v3/revert-roster-invitation", non_idempotent)]
fn revert_roster_invitation(input: RevertRosterInvitationDto) -> IsSuccessRespDto;

/// Input of `revertRosterInvitation`.
#[dto]
pub struct RevertRosterInvitationDto {
    /// Id of the invitee, as `filterUsers` has it. The sources also speak of the id of a user, presumably meaning this one.
    #[shape(len = 1..)]
    pub invitee_id: String,
    /// Id of the roster that the invitee is in.
    #[shape(len = 1..)]
    pub roster_id: String,
}
