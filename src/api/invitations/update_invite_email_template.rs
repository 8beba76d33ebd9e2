//! `POST /api/v3/update-invitation-policy-email-template`: changes the template of an e-mail to invitees.

use super::get_invite_email_template::GetEmailTemplateRespDto;
use crate::api::messages::email_template::UpdateEmailTemplateDto;
use crate::api::prelude::*;

/// Changes the template of an e-mail to invitees, and resolves to a template: presumably this one as stored.
///
/// The input names neither a policy nor one of its e-mails, only a type of template, and the sources describe the call by the
/// text of `getInviteEmailTemplate`. Whether it changes the e-mails of one policy, of all policies, or the user pool's own of
/// this type is not documented: keep the stored templates, which `getInviteEmailTemplate` and `getEmailTemplates` read, before
/// you call it, and read them again afterwards.
///
/// @example
/// ```ts
/// const { data: stored } = await client.getInviteEmailTemplate({ policyId, scene: "WELCOME" });
/// const { data } = await client.updateInviteEmailTemplate({
///   type: stored.type,
///   customizeEnabled: true,
///   name: stored.name,
///   subject: "Welcome to Steamory",
///   sender: stored.sender,
///   content: stored.content,
///   tplEngine: stored.tplEngine ?? "handlebar",
/// });
/// const { data: now } = await client.getInviteEmailTemplate({ policyId, scene: "WELCOME" });
/// console.log(data.subject, now.subject === data.subject ? "is in the policy" : "is not in the policy");
/// ```
// Whichever template it is, the values are absolute: twice is the same as once.
#[endpoint(POST "/api/v3/update-invitation-policy-email-template", idempotent)]
fn update_invite_email_template(input: UpdateEmailTemplateDto) -> GetEmailTemplateRespDto;
