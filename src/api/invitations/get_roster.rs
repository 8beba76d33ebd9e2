//! `GET /api/v3/get-invitation-roster`: reads a roster.

use super::roster::InvitationRosterSingleRespDto;
use crate::api::prelude::*;

/// Reads a roster. `filterUsers` lists its invitees.
///
/// How the service refuses an id that no roster has is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getInvitationRoster({ rosterId, withUserCount: true });
/// console.log(data.name, data.status, data.userCount);
/// ```
#[endpoint(GET "/api/v3/get-invitation-roster")]
fn get_invitation_roster(input: GetInvitationRosterDto) -> InvitationRosterSingleRespDto;

/// Input of `getInvitationRoster`.
#[dto]
pub struct GetInvitationRosterDto {
    /// Id of the roster.
    #[shape(len = 1..)]
    pub roster_id: String,
    /// Whether to return `creatorDetail`, the person who created the roster. Default: `false`.
    pub with_creator_detail: Option<bool>,
    /// Whether to return `userCount`, the number of invitees. Default: `false`.
    pub with_user_count: Option<bool>,
    /// Whether to return `assignedPolicy`, the invitation policy of the roster. Default: `false`.
    pub with_assigned_policy: Option<bool>,
}
