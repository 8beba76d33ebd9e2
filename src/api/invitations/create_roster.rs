//! `POST /api/v3/create-invitation-roster`: creates an empty roster.

use super::roster::InvitationRosterSingleRespDto;
use crate::api::prelude::*;

/// Creates a roster, which is a list of people whom you invite together, and resolves to it as stored.
///
/// It has neither invitees nor an invitation policy yet, and nobody is invited. `importUsers` adds invitees, `batchBindPolicy`
/// gives it a policy, and `sendRosterInvitation` sends the invitations. Whether two rosters may have the same name is not
/// documented. After `network`, `timeout` or `bad_response` the roster may exist (`outcome: "unknown"`): look with
/// `listInvitationRoster` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createInvitationRoster({ name: "New hires, March 2027" });
/// console.log(data.rosterId);
/// ```
// No source says that a name is unique: a second call may add a second roster, and no key of the caller's own finds the first.
#[endpoint(POST "/api/v3/create-invitation-roster", non_idempotent)]
fn create_invitation_roster(input: CreateInvitationRosterDto) -> InvitationRosterSingleRespDto;

/// Input of `createInvitationRoster`.
#[dto]
pub struct CreateInvitationRosterDto {
    /// Name shown to administrators, not empty.
    #[shape(len = 1..)]
    pub name: String,
}
