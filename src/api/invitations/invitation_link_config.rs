//! For how long the links of an invitation policy are valid.

use crate::api::prelude::*;

/// For how long the link in an invitation is valid, and the page behind it. All fields are required. A period has two of them:
/// its length in seconds, and a unit, in which the console presumably shows it.
#[dto]
pub struct InvitationLinkConfigDto {
    /// What ends a link.
    pub invite_link_disuse_rule: InvitationLinkDisuseRule,
    /// Unit of the time for which a link is valid; `forever` for one without an end.
    pub link_expired_time_unit: InvitationLinkTimeUnit,
    /// How long a link is valid, in seconds, whatever the unit says. What to give with `forever` is not documented.
    #[shape(unit = "seconds")]
    pub link_expired_time_of_second: i64,
    /// Unit of the time that an invitee has on the page.
    pub page_expired_time_unit: InvitationPageTimeUnit,
    /// How long an invitee may take to fill in the page, at most 2592000 (30 days), in seconds, whatever the unit says.
    #[shape(range = ..=2592000, unit = "seconds")]
    pub page_expired_time_of_second: i64,
}

/// What ends the link in an invitation.
#[dto(rename_all = "camelCase")]
pub enum InvitationLinkDisuseRule {
    /// The end of its time: until then it stays valid.
    Period,
    /// The first click on it.
    AfterFirstClick,
}

/// Unit of the time for which the link in an invitation is valid.
#[dto(rename_all = "camelCase")]
pub enum InvitationLinkTimeUnit {
    /// No end.
    Forever,
    /// Days.
    Day,
    /// Hours.
    Hour,
    /// Minutes.
    Minute,
}

/// Unit of the time that an invitee has to fill in the page.
#[dto(rename_all = "camelCase")]
pub enum InvitationPageTimeUnit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}
