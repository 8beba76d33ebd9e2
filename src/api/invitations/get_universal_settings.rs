//! `GET /api/v3/get-universal-invitation-settings`: reads the settings of universal invitation links.

use super::universal_settings::GetUniversalInvitationRespDto;
use crate::api::prelude::*;

/// Reads the settings of universal invitation links: how long a link is valid, which departments an applicant joins, and whether
/// an administrator has to approve.
///
/// @example
/// ```ts
/// const { data } = await client.getUniversalInvitation({});
/// if (data.enabledMemberInvitation && !data.memberInvitationConfig?.enabledAdminConsent) {
///   console.log("Members may invite, and no approval is set: everyone with a link of theirs may join at once");
/// }
/// ```
#[endpoint(GET "/api/v3/get-universal-invitation-settings")]
fn get_universal_invitation(input: GetUniversalInvitationSettingsDto) -> GetUniversalInvitationRespDto;

/// Input of `getUniversalInvitation`.
#[dto]
pub struct GetUniversalInvitationSettingsDto {
    /// Whether to return details of the departments that an applicant joins. In which field they come is not documented.
    /// Default: `false`.
    pub with_department_detail: Option<bool>,
}
