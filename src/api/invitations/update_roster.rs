//! `POST /api/v3/update-invitation-roster`: renames a roster or gives it another invitation policy.

use super::roster::InvitationRosterSingleRespDto;
use crate::api::prelude::*;

/// Renames a roster or gives it another invitation policy, and resolves to it as stored.
///
/// Only the fields that are given are sent; presumably the others stay as they are stored: look at the response.
/// `batchUnbindPolicy` takes the policy away. When the service sends the invitations of a roster, it keeps a snapshot of the
/// policy: another policy presumably does not reach invitations that were sent before.
///
/// @example
/// ```ts
/// const { data } = await client.updateInvitationRoster({ rosterId, name: "New hires, April 2027" });
/// console.log(data.name, data.policyId);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-invitation-roster", idempotent)]
fn update_invitation_roster(input: UpdateInvitationRosterDto) -> InvitationRosterSingleRespDto;

/// Input of `updateInvitationRoster`.
#[dto]
pub struct UpdateInvitationRosterDto {
    /// Roster to change. The id itself cannot be changed.
    #[shape(len = 1..)]
    pub roster_id: String,
    /// New name. Absent: presumably the name stays.
    pub name: Option<String>,
    /// Id of the invitation policy by which the invitees are to join. Absent: presumably the policy stays.
    pub policy_id: Option<String>,
}
