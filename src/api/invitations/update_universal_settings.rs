//! `POST /api/v3/update-universal-invitation-settings`: changes the settings of universal invitation links.

use super::universal_settings::{GetUniversalInvitationRespDto, InvitationConfigDto};
use crate::api::prelude::*;

/// Changes the settings of universal invitation links, and resolves to them: presumably as stored.
///
/// Compare the response with what you gave: the sources declare two of the settings as booleans here and as objects in
/// the response, so how they are changed is not known. Whether a change holds for links made earlier is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updateUniversalInvitation({ enabledMemberInvitation: false });
/// console.log(data.enabledMemberInvitation === false ? "Only administrators invite" : "Members still invite");
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-universal-invitation-settings", idempotent)]
fn update_universal_invitation(input: UpdateUniversalInvitationDto) -> GetUniversalInvitationRespDto;

/// Input of `updateUniversalInvitation`. A field that is left out presumably stays as it is stored.
#[dto]
pub struct UpdateUniversalInvitationDto {
    /// What holds for the links of administrators. Declared as a boolean, whose meaning is not documented; the response has an
    /// object. Give a whole object: whether a field that it lacks stays as it is stored is not documented.
    pub admin_invitation_config: Option<Either<bool, InvitationConfigDto>>,
    /// What holds for the links of members of the user pool. Declared as a boolean, as `adminInvitationConfig`.
    pub member_invitation_config: Option<Either<bool, InvitationConfigDto>>,
    /// Whether members of the user pool may invite others by links of their own.
    pub enabled_member_invitation: Option<bool>,
}
