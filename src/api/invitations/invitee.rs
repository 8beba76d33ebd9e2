//! How far the invitation of an invitee has come, and how the invitee got into the roster.

use crate::api::prelude::*;

/// How far the invitation of an invitee has come. The sources list the values without explaining them.
#[dto(rename_all = "camelCase")]
pub enum InviteeStatus {
    /// The invitation was sent, and the invitee has presumably not followed it yet.
    Invited,
    /// The invitee has begun to join and is not done.
    Registering,
    /// The invitee has joined.
    Registered,
    /// The invitation was withdrawn, as `revertRosterInvitation` does.
    Reverted,
    /// No invitation was sent yet.
    NotInvited,
    /// The invitation is no longer valid, because its time has passed.
    Expired,
    /// The invitation could not be sent.
    InvitationSendFail,
    /// The invitee has joined in another way than by this invitation.
    JoinedByOther,
}

/// How an invitee got into a roster.
#[dto(rename_all = "camelCase")]
pub enum InviteeSource {
    /// Added by hand.
    ManualCreate,
    /// Imported from a file, as `importUsers` does.
    FileImport,
}
