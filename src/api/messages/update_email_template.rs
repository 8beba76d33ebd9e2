//! `POST /api/v3/update-email-template`: changes the template of one type of e-mails.

use super::email_template::{EmailTemplateDto, UpdateEmailTemplateDto};
use crate::api::prelude::*;

/// Changes the template of one type of e-mails, and resolves to it as stored.
///
/// The e-mails go to users: look at the result with `previewEmailTemplate` before. A template for verification codes that
/// does not hold the code keeps users from getting on. The placeholders of each type are not documented: take them from
/// the stored template, which `getEmailTemplates` reads.
///
/// @example
/// ```ts
/// const { data } = await client.updateEmailTemplate({
///   type: "WELCOME_EMAIL",
///   customizeEnabled: true,
///   name: "Welcome",
///   subject: "Welcome to {{app_name}}",
///   sender: "{{client_name}}",
///   content: "<p>Good to have you at {{app_name}}.</p>",
/// });
/// console.log(data.customizeEnabled);
/// ```
// The type says which template it is, and the values are absolute: twice is the same as once.
#[endpoint(POST "/api/v3/update-email-template", idempotent)]
fn update_email_template(input: UpdateEmailTemplateDto) -> EmailTemplateSingleItemRespDto;

/// Response of `updateEmailTemplate`.
#[dto]
pub type EmailTemplateSingleItemRespDto = Resp<EmailTemplateDto>;
