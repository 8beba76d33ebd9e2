//! `POST /api/v3/delete-invitation-roster`: deletes a roster.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a roster. The id is called `id` here, and `rosterId` elsewhere.
///
/// What happens to its invitees, and whether invitations that were sent stay valid, is not documented: withdraw these before,
/// with `revertRosterInvitationBatch`. Nor is it documented how the service refuses an id that no roster has. After `network`,
/// `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `listInvitationRoster`.
///
/// @example
/// ```ts
/// const { data } = await client.getInvitationRoster({ rosterId });
/// const isDraft = data.name === "Trade fair 2026" && data.status === "editing";
/// if (isDraft) await client.deleteInvitationRoster({ id: data.rosterId });
/// ```
// A second one presumably finds no such roster, which would report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-invitation-roster", non_idempotent)]
fn delete_invitation_roster(input: DeleteInvitationRosterDto) -> IsSuccessRespDto;

/// Input of `deleteInvitationRoster`.
#[dto]
pub struct DeleteInvitationRosterDto {
    /// Id of the roster, as `rosterId` of `listInvitationRoster` has it.
    #[shape(len = 1..)]
    pub id: String,
}
