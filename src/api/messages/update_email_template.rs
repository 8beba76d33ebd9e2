//! `POST /api/v3/update-email-template`: changes the template of one type of e-mails.

use super::email_template::{EmailTemplateDto, EmailTemplateType, TemplateEngine};
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

/// Input of `updateEmailTemplate`. Whether an optional field that is left out stays as it is stored is not documented.
#[dto]
pub struct UpdateEmailTemplateDto {
    /// Occasion on which the e-mail is sent: says which template to change.
    #[shape(name = "type")]
    pub kind: EmailTemplateType,
    /// Whether this template of your own is used. With `false`, the service presumably uses its own.
    pub customize_enabled: bool,
    /// Name of the template, for administrators.
    #[shape(len = 1..)]
    pub name: String,
    /// Subject of the e-mail; may hold placeholders, such as `{{app_name}}`.
    #[shape(len = 1..)]
    pub subject: String,
    /// Name of the sender as users see it; may hold placeholders, such as `{{client_name}}`.
    #[shape(len = 1..)]
    pub sender: String,
    /// Body of the e-mail, with placeholders as the engine `tplEngine` reads them.
    #[shape(len = 1..)]
    pub content: String,
    /// How long the code or link in the e-mail is valid, at least 1; only e-mails that verify something have it. The unit is
    /// not documented: the sources' sample, 300, suggests seconds.
    #[shape(range = 1..)]
    pub expires_in: Option<u32>,
    /// Address that the user gets to after the verification, in templates of the types `FIRST_EMAIL_LOGIN_VERIFY` and
    /// `CONSOLE_CONDUCTED_VERIFY`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the placeholders. Default: `handlebar`.
    pub tpl_engine: Option<TemplateEngine>,
}

/// Response of `updateEmailTemplate`.
#[dto]
pub type EmailTemplateSingleItemRespDto = Resp<EmailTemplateDto>;
