//! A template of the e-mails that the service sends to users.

use crate::api::prelude::*;

/// A template of the e-mails that the service sends to users. Any field may be missing.
#[dto]
pub struct EmailTemplateDto {
    /// Whether this template of your own is used. With `false`, the service presumably uses its own.
    pub customize_enabled: bool,
    /// Occasion on which the e-mail is sent. Other values may appear: templates of e-mails to invitees have types that no source
    /// lists.
    #[shape(name = "type")]
    pub kind: Open<EmailTemplateType>,
    /// Name of the template, for administrators.
    pub name: String,
    /// Subject of the e-mail; may hold placeholders, such as `{{app_name}}`.
    pub subject: String,
    /// Name of the sender as users see it; may hold placeholders, such as `{{client_name}}`.
    pub sender: String,
    /// Body of the e-mail, with placeholders as the engine `tplEngine` reads them.
    pub content: String,
    /// How long the code or link in the e-mail is valid; only e-mails that verify something have it. The unit is not
    /// documented: the sources' sample, 300, suggests seconds.
    pub expires_in: Option<i32>,
    /// Address that the user gets to after the verification, in templates of the types `FIRST_EMAIL_LOGIN_VERIFY` and
    /// `CONSOLE_CONDUCTED_VERIFY`.
    pub redirect_to: Option<String>,
    /// Engine that fills in the placeholders. Absent means `handlebar`.
    pub tpl_engine: Option<TemplateEngine>,
}

/// Occasion on which the service sends an e-mail. There are more than these: the types of e-mails to invitees are in no source.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EmailTemplateType {
    /// Welcomes a new user.
    WelcomeEmail,
    /// Tells users that an account was created for them.
    FirstCreatedUser,
    /// Verification code to sign up.
    RegisterVerifyCode,
    /// Verification code to log in.
    LoginVerifyCode,
    /// Verification code as the second factor (MFA).
    MfaVerifyCode,
    /// Verification code to complete the data of a sign-up.
    InformationCompletionVerifyCode,
    /// Verification of the address at the first login by e-mail.
    FirstEmailLoginVerify,
    /// Verification of the address that an administrator starts in the console.
    ConsoleConductedVerify,
    /// Reminder that something expires: the password by the name, the user by the description.
    UserPasswordUpdateRemind,
    /// Tells a user that an administrator reset the password.
    AdminResetUserPasswordNotification,
    /// Tells a user that the password was reset.
    UserPasswordResetNotification,
    /// Verification code to reset the password.
    ResetPasswordVerifyCode,
    /// Verification code with which users unlock their own account.
    SelfUnlockingVerifyCode,
    /// Verification code to add an e-mail address to an account.
    EmailBindVerifyCode,
    /// Verification code to remove the e-mail address from an account.
    EmailUnbindVerifyCode,
}

/// Engine that fills in the placeholders of a template.
#[dto(rename_all = "camelCase")]
pub enum TemplateEngine {
    /// Handlebars (<https://handlebarsjs.com>): `{{app_name}}`. The API writes it without the `s`.
    Handlebar,
    /// EJS (<https://ejs.co>): `<%= app_name %>`.
    Ejs,
}

/// Input of `updateEmailTemplate` and of `updateInviteEmailTemplate`. Whether an optional field that is left out stays as it is stored is not documented.
#[dto]
pub struct UpdateEmailTemplateDto {
    /// Occasion on which the e-mail is sent: says which template to change. Other values pass: of a template of e-mails to
    /// invitees, give the type that `getInviteEmailTemplate` returns.
    #[shape(name = "type", len = 1..)]
    pub kind: Open<EmailTemplateType>,
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
