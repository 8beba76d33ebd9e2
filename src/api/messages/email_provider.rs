//! The mail service of your own that delivers the e-mails to users.

use crate::api::prelude::*;

/// Response of a call that reads or sets the mail service: it holds the password or key of the account there.
#[dto]
pub type EmailProviderRespDto = Resp<EmailProviderDto>;

/// The mail service of your own that delivers the e-mails to users. Any field may be missing.
#[dto]
pub struct EmailProviderDto {
    /// Whether it delivers the e-mails. With `false`, the service's own mail service does.
    pub enabled: bool,
    /// Which mail service it is: says which of the fields below holds its settings.
    #[shape(name = "type")]
    pub kind: Option<EmailProviderType>,
    /// Settings of an SMTP server, for `custom`.
    pub smtp_config: Option<SMTPEmailProviderConfig>,
    /// Settings of SendGrid, for `sendgrid`.
    pub send_grid_config: Option<SendGridEmailProviderConfig>,
    /// Settings of Alibaba's mail service, for `ali`.
    pub ali_exmail_config: Option<AliExmailEmailProviderConfig>,
    /// Settings of Tencent's mail service, for `qq`.
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfig>,
}

/// A mail service that can deliver the e-mails to users.
#[dto(rename_all = "camelCase")]
pub enum EmailProviderType {
    /// Alibaba's mail service for companies (<https://www.ali-exmail.cn>).
    Ali,
    /// Tencent's mail service for companies (<https://work.weixin.qq.com/mail>).
    Qq,
    /// SendGrid (<https://sendgrid.com>).
    Sendgrid,
    /// Any SMTP server.
    Custom,
}

/// Settings of an SMTP server. Any field may be missing.
#[dto]
pub struct SMTPEmailProviderConfig {
    /// Name or address of the server, such as `smtp.example.com`.
    #[shape(name = "smtp_host")]
    pub smtp_host: String,
    /// Port of the server, such as `465`.
    #[shape(name = "smtp_port")]
    pub smtp_port: i32,
    /// User name at the server.
    pub sender: String,
    /// Password of that user.
    #[shape(secret)]
    pub sender_pass: String,
    /// Whether the connection is encrypted (SSL).
    pub secure: bool,
}

/// Settings of SendGrid. Any field may be missing.
#[dto]
pub struct SendGridEmailProviderConfig {
    /// User name at SendGrid.
    pub sender: String,
    /// API key of SendGrid.
    #[shape(secret)]
    pub apikey: String,
}

/// Settings of Alibaba's mail service. Any field may be missing.
#[dto]
pub struct AliExmailEmailProviderConfig {
    /// User name at the mail service.
    pub sender: String,
    /// Password of that user.
    #[shape(secret)]
    pub sender_pass: String,
}

/// Settings of Tencent's mail service. Any field may be missing.
#[dto]
pub struct TencentExmailEmailProviderConfig {
    /// User name at the mail service.
    pub sender: String,
    /// Password of that user.
    #[shape(secret)]
    pub sender_pass: String,
}
