//! A roster, which is a list of invitees, as calls resolve to it.

use super::common_user::CommonUserDto;
use super::get_invitation_policy::GetInvitationPolicyDto;
use crate::api::prelude::*;

/// Response of a call that resolves to one roster.
#[dto]
pub type InvitationRosterSingleRespDto = Resp<InvitationRosterDto>;

/// Response of a call that lists rosters.
#[dto]
pub type InvitationRosterPaginationRespDto = Resp<InvitationRosterPaginationDto>;

/// One page of rosters, with their total number.
#[dto]
pub struct InvitationRosterPaginationDto {
    /// Number of rosters on all pages.
    pub total_count: Option<i32>,
    /// The rosters on this page.
    pub list: Vec<InvitationRosterDto>,
}

/// A roster, as the service returns it: a list of people whom you invite together, by one invitation policy. Any field may be
/// missing, and further ones may be there.
#[dto]
pub struct InvitationRosterDto {
    /// Id assigned by the service.
    pub roster_id: String,
    /// Name shown to administrators.
    pub name: String,
    /// Id of the invitation policy by which the invitees join. Absent where the roster has none.
    pub policy_id: Option<String>,
    /// Whether its invitations have been sent.
    pub status: InvitationRosterStatus,
    /// Id of the person who created the roster.
    pub creator_id: String,
    /// The person who created the roster, with `withCreatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// Time of creation. Its form is not documented.
    pub created_at: String,
    /// Time of the last change. Its form is not documented.
    pub updated_at: String,
    /// Number of invitees in the roster, with `withUserCount`.
    pub user_count: Option<i32>,
    /// The invitation policy of `policyId`, with `withAssignedPolicy`. It may hold the password that new users get.
    #[shape(secret)]
    pub assigned_policy: Option<GetInvitationPolicyDto>,
}

/// Whether the invitations of a roster have been sent. The sources list the values without explaining them.
#[dto(rename_all = "camelCase")]
pub enum InvitationRosterStatus {
    /// The roster is in preparation, and its invitations have presumably not been sent.
    Editing,
    /// Invitations have been sent.
    Invited,
}
