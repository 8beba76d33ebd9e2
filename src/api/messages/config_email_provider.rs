//! `POST /api/v3/config-email-provider`: sets which mail service delivers the e-mails to users.

use super::email_provider::{EmailProviderRespDto, EmailProviderType};
use crate::api::prelude::*;

/// Sets which mail service of your own delivers the e-mails to users, and resolves to its settings as stored.
///
/// From then on all e-mails to users go out this way: with wrong settings, codes to log in or to reset a password do not
/// arrive. Whether the service tries the settings before it stores them is not documented. With `enabled: false` the
/// service delivers by itself again. The response holds the password or key (`senderPass`, `apikey`): keep it out of logs
/// and pages.
///
/// @example
/// ```ts
/// const { data } = await client.configEmailProvider({
///   type: "custom",
///   enabled: true,
///   smtpConfig: { smtp_host: "smtp.steamory.example", smtp_port: 465, sender: "login", senderPass, secure: true },
/// });
/// console.log(data.enabled);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/config-email-provider", idempotent)]
fn config_email_provider(input: ConfigEmailProviderDto) -> EmailProviderRespDto;

/// Input of `configEmailProvider`. Whether settings that are left out stay as they are stored is not documented.
#[dto]
pub struct ConfigEmailProviderDto {
    /// Which mail service it is: says which of the fields below holds its settings.
    #[shape(name = "type")]
    pub kind: EmailProviderType,
    /// Whether it delivers the e-mails. With `false`, the service's own mail service does.
    pub enabled: bool,
    /// Settings of an SMTP server, for `custom`.
    pub smtp_config: Option<SMTPEmailProviderConfigInput>,
    /// Settings of SendGrid, for `sendgrid`.
    pub send_grid_config: Option<SendGridEmailProviderConfigInput>,
    /// Settings of Alibaba's mail service, for `ali`.
    pub ali_exmail_config: Option<AliExmailEmailProviderConfigInput>,
    /// Settings of Tencent's mail service, for `qq`.
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfigInput>,
}

/// Settings of an SMTP server.
// The API writes two of the names in snake_case.
#[dto]
pub struct SMTPEmailProviderConfigInput {
    /// Name or address of the server, such as `smtp.example.com`.
    #[shape(name = "smtp_host", len = 1..)]
    pub smtp_host: String,
    /// Port of the server, such as `465`.
    #[shape(name = "smtp_port")]
    pub smtp_port: i64,
    /// User name at the server. The sources call it optional here, and say no more.
    pub sender: Option<String>,
    /// Password of that user.
    #[shape(len = 1.., secret)]
    pub sender_pass: String,
    /// Whether the connection is encrypted (SSL). Default: `false`.
    pub secure: Option<bool>,
}

/// Settings of SendGrid.
#[dto]
pub struct SendGridEmailProviderConfigInput {
    /// User name at SendGrid.
    #[shape(len = 1..)]
    pub sender: String,
    /// API key of SendGrid.
    #[shape(len = 1.., secret)]
    pub apikey: String,
}

/// Settings of Alibaba's mail service.
#[dto]
pub struct AliExmailEmailProviderConfigInput {
    /// User name at the mail service.
    #[shape(len = 1..)]
    pub sender: String,
    /// Password of that user.
    #[shape(len = 1.., secret)]
    pub sender_pass: String,
}

/// Settings of Tencent's mail service.
#[dto]
pub struct TencentExmailEmailProviderConfigInput {
    /// User name at the mail service.
    #[shape(len = 1..)]
    pub sender: String,
    /// Password of that user.
    #[shape(len = 1.., secret)]
    pub sender_pass: String,
}
