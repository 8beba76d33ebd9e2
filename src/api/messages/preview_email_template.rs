//! `POST /api/v3/preview-email-template`: shows what an e-mail to users will look like.

use super::email_template::{EmailTemplateType, TemplateEngine};
use crate::api::prelude::*;

/// Fills in the placeholders of an e-mail to users, with texts of your own or those of the stored template. No e-mail is
/// sent and nothing is stored.
///
/// By the sources the response is `data` alone, without `statusCode` and `message`; whether the service leaves them out is
/// not known. If it sends them, they are in the response as well.
///
/// @example
/// ```ts
/// const { data } = await client.previewEmailTemplate({ type: "WELCOME_EMAIL", subject: "Welcome to {{app_name}}" });
/// console.log(data.subject, data.content);
/// ```
// It only reads, though not by a GET.
#[endpoint(POST "/api/v3/preview-email-template", safe)]
fn preview_email_template(input: PreviewEmailTemplateDto) -> Bare<PreviewEmailTemplateRespDto>;

/// Input of `previewEmailTemplate`. What is left out is taken from the stored template.
#[dto]
pub struct PreviewEmailTemplateDto {
    /// Occasion on which the e-mail is sent: says which template it is. Other values pass.
    #[shape(name = "type", len = 1..)]
    pub kind: Open<EmailTemplateType>,
    /// Body of the e-mail, with placeholders as the engine `tplEngine` reads them. Default: that of the stored template.
    pub content: Option<String>,
    /// Subject of the e-mail; may hold placeholders. Default: that of the stored template.
    pub subject: Option<String>,
    /// Name of the sender as users see it; may hold placeholders. Default: that of the stored template.
    pub sender: Option<String>,
    /// How long the code or link in the e-mail is valid, at least 1; only e-mails that verify something have it. The unit is
    /// not documented: the sources' sample, 300, suggests seconds. Default: that of the stored template.
    #[shape(range = 1..)]
    pub expires_in: Option<u32>,
    /// Engine that fills in the placeholders. Default: `handlebar`.
    pub tpl_engine: Option<TemplateEngine>,
}

/// Response of `previewEmailTemplate`: by the sources without an envelope.
#[dto]
pub struct PreviewEmailTemplateRespDto {
    /// The e-mail.
    pub data: PreviewEmailTemplateDataDto,
}

/// An e-mail whose placeholders are filled in. Any field may be missing.
#[dto]
pub struct PreviewEmailTemplateDataDto {
    /// Body, in HTML.
    pub content: String,
    /// Subject.
    pub subject: String,
    /// Sender as users see it; in the sources' sample an e-mail address.
    pub sender: String,
}
