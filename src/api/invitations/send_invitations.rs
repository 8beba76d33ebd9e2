//! `POST /api/v3/send-roster-invitation`: sends the invitations to the invitees of a roster.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Invites the invitees of a roster: each gets an e-mail with an invitation. `sendRosterInvitationBatch` invites some of them.
///
/// Give the roster an invitation policy before: it says how the invitees join and where they are put. The service keeps a
/// snapshot of the policy with the invitations, which `getPolicyDetailById` reads by `rosterId`: a later change of the policy
/// presumably does not reach them. What happens without a policy, and whether those who were invited before, or have joined,
/// get an e-mail again, is not documented. After `network`, `timeout` or `bad_response` e-mails may have been sent (`outcome:
/// "unknown"`): look at the `status` of the invitees with `filterUsers` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.getInvitationRoster({ rosterId, withUserCount: true });
/// if (data.policyId && data.status === "editing") {
///   console.log(`Inviting the ${data.userCount} people of ${data.name}`);
///   await client.sendRosterInvitation({ rosterId });
/// }
/// ```
// A second call may send the e-mails again.
#[endpoint(POST "/api/v3/send-roster-invitation", non_idempotent)]
fn send_roster_invitation(input: SendRosterInvitationDto) -> IsSuccessRespDto;

/// Input of `sendRosterInvitation`.
#[dto]
pub struct SendRosterInvitationDto {
    /// Id of the roster whose invitees are invited.
    #[shape(len = 1..)]
    pub roster_id: String,
}
