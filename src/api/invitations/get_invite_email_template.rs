//! `POST /api/v3/get-invitation-policy-email-template`: reads the template of an e-mail to invitees.

use crate::api::messages::email_template::EmailTemplateDto;
use crate::api::prelude::*;

/// Reads the template of the invitation e-mail or of the welcome e-mail of an invitation policy: as it is now, or with
/// `rosterId` as it was when the invitations of a roster were sent.
///
/// @example
/// ```ts
/// const { data } = await client.getInviteEmailTemplate({ policyId, scene: "INVITE" });
/// console.log(data.subject, data.content);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-invitation-policy-email-template", safe)]
fn get_invite_email_template(input: EmailTemplateQueryDto) -> GetEmailTemplateRespDto;

/// Input of `getInviteEmailTemplate`.
#[dto]
pub struct EmailTemplateQueryDto {
    /// Which of the policy's e-mails it is.
    pub scene: InvitationEmailScene,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Id of a roster: reads the snapshot of the policy that the service made when it sent the invitations of this roster.
    /// Without it, the policy as it is now.
    pub roster_id: Option<String>,
    /// Type of a template, to read that one instead. Which types the service supports here is not documented.
    pub template_type: Option<String>,
}

/// Which e-mail of an invitation policy it is.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvitationEmailScene {
    /// The e-mail that invites a person.
    Invite,
    /// The e-mail that welcomes a person.
    Welcome,
}

/// Response of a call that resolves to the template of an e-mail to invitees.
#[dto]
pub type GetEmailTemplateRespDto = Resp<EmailTemplateDto>;
