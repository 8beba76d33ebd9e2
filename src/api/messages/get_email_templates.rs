//! `GET /api/v3/get-email-templates`: lists the templates of the e-mails to users, and their categories.

use super::email_template::EmailTemplateDto;
use crate::api::prelude::*;

/// Lists the templates of the e-mails that the service sends to users, and the categories of such e-mails.
///
/// @example
/// ```ts
/// const { data } = await client.getEmailTemplates();
/// for (const template of data.templates) {
///   if (template.customizeEnabled) console.log(template.type, template.subject);
/// }
/// ```
#[endpoint(GET "/api/v3/get-email-templates")]
fn get_email_templates() -> GetEmailTemplatesRespDto;

/// Response of `getEmailTemplates`.
#[dto]
pub type GetEmailTemplatesRespDto = Resp<GetEmailTemplatesDataDto>;

/// The templates and their categories. Any field may be missing. Which template is in which category is not documented.
#[dto]
pub struct GetEmailTemplatesDataDto {
    /// The templates, presumably one for each type.
    pub templates: Vec<EmailTemplateDto>,
    /// The categories, with titles for people.
    pub categories: Vec<EmailTemplateCategoryDto>,
}

/// A category of templates, such as notifications, as the console shows it. Any field may be missing.
#[dto]
pub struct EmailTemplateCategoryDto {
    /// Title in Chinese.
    pub title: String,
    /// Title in English, such as `Notification Template`.
    pub title_en: String,
    /// Description in Chinese.
    pub desc: String,
    /// Description in English.
    pub desc_en: String,
}
