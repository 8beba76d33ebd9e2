//! `POST /api/v3/delete-invitation-rosters-batch`: deletes several rosters.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes several rosters.
///
/// Whether the others are deleted when one of them does not exist is not documented, nor what happens to their invitees and to
/// invitations that were sent: withdraw these before, with `revertRosterInvitationBatch`. After `network`, `timeout` or
/// `bad_response` they may be deleted (`outcome: "unknown"`): check with `listInvitationRoster`.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRoster({ keywords: "Trade fair 2026", limit: 50 });
/// const drafts = data.list.filter(({ name, status }) => name?.startsWith("Trade fair 2026") && status === "editing");
/// const ids = drafts.map((roster) => roster.rosterId);
/// if (ids.length > 0) await client.deleteInvitationRosterBatch({ ids });
/// ```
// A second one presumably finds no such rosters, which would report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-invitation-rosters-batch", non_idempotent)]
fn delete_invitation_roster_batch(input: DeleteInvitationRosterBatchDto) -> IsSuccessRespDto;

/// Input of `deleteInvitationRosterBatch`.
#[dto]
pub struct DeleteInvitationRosterBatchDto {
    /// Ids of the rosters, as `rosterId` of `listInvitationRoster` has them, at least 1. The maximum number is not documented.
    // What an empty list deletes is not documented: it could be all rosters.
    #[shape(len = 1..)]
    pub ids: Vec<String>,
}
