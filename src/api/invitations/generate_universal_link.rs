//! `POST /api/v3/generate-universal-invitation-link`: makes a universal invitation link.

use crate::api::prelude::*;

/// Makes a universal invitation link, by which anyone who has it may apply to join the user pool.
///
/// The settings decide how long it is valid, which departments an applicant joins, and whether an administrator has to
/// approve: without that, everyone who has the link joins at once. Look at them with `getUniversalInvitation` first;
/// presumably `adminInvitationConfig` holds for this link. Whose link it is, which is whom `filter` names as the inviter, is
/// not documented, nor is whether links made earlier stay valid. No documented call ends a link: by its guide, the console
/// can end all links of the administrator who uses it. After `network`, `timeout` or `bad_response` there may be a link that
/// you do not know (`outcome: "unknown"`).
///
/// @example
/// ```ts
/// const { data: settings } = await client.getUniversalInvitation({});
/// if (settings.adminInvitationConfig?.enabledAdminConsent) {
///   const { data } = await client.generateUniversalInvitation();
///   // For those who may apply, never for a log or a public page.
///   const invitation = { subject: "Apply to join Steamory", text: data.link };
/// }
/// ```
// A second one makes another link, and may end the one before.
#[endpoint(POST "/api/v3/generate-universal-invitation-link", non_idempotent)]
fn generate_universal_invitation() -> GenerateInvitationLinkRespDto;

/// Response of `generateUniversalInvitation`.
#[dto]
pub type GenerateInvitationLinkRespDto = Resp<GenerateInvitationLinkDto>;

/// A universal invitation link.
#[dto]
pub struct GenerateInvitationLinkDto {
    /// URL of the page where a person applies with name and e-mail address. Give it only to those who may apply.
    #[shape(secret)]
    pub link: String,
}
