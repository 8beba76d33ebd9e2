//! The settings of universal invitation links, as calls resolve to them.

use crate::api::prelude::*;

/// Response of `getUniversalInvitation` and `updateUniversalInvitation`.
#[dto]
pub type GetUniversalInvitationRespDto = Resp<GetUniversalInvitationDto>;

/// The settings of universal invitation links. Any field may be missing, and further ones may be there.
#[dto]
pub struct GetUniversalInvitationDto {
    /// What holds for the links of administrators.
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// What holds for the links of members of the user pool.
    pub member_invitation_config: Option<InvitationConfigDto>,
    /// Whether members of the user pool may invite others by links of their own.
    pub enabled_member_invitation: Option<bool>,
}

/// What holds for universal invitation links, of administrators or of members.
#[dto]
pub struct InvitationConfigDto {
    /// How long a link is valid, in days; -1 for ever.
    #[shape(unit = "days")]
    pub expired_time_of_day: i64,
    /// Whether an applicant joins the departments of the inviter. Whether `departmentIds` counts then is not documented.
    pub join_same_department: bool,
    /// Ids of the departments that an applicant joins. Of which kind of id is not documented.
    pub department_ids: Option<Vec<String>>,
    /// Whether an administrator has to approve an applicant, with `approval`; with `false`, everyone who applies by a link joins
    /// at once. What its absence means is not documented.
    pub enabled_admin_consent: Option<bool>,
}
