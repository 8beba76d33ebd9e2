//! The smaller parts of the security settings.

use crate::api::prelude::*;

/// What users must do to change their e-mail address.
#[dto]
pub struct ChangeEmailStrategyDto {
    /// Whether they must verify the old address. Default: `true`.
    pub verify_old_email: bool,
}

/// What users must do to change their phone number.
#[dto]
pub struct ChangePhoneStrategyDto {
    /// Whether they must verify the old number. Default: `true`.
    pub verify_old_phone: bool,
}

/// How long users stay logged in.
#[dto]
pub struct CookieSettingsDto {
    /// How long the cookie of a login is valid, in seconds; afterwards users must log in again. Default: `1209600`, 14 days.
    /// It holds for the application panel and the applications in it.
    pub cookie_expires_in: i64,
    /// Whether the cookie ends with the session of the browser: who closes the browser must log in again. Default: `false`.
    pub cookie_expires_on_browser_session: bool,
}

/// Limit of sign-ups from one IP address.
#[dto]
pub struct RegisterAnomalyDetectionConfigDto {
    /// Whether the limit holds. Default: `false`.
    pub enabled: bool,
    /// How many sign-ups one IP address has within `timeInterval`. Default: `50`. All people behind one gateway, as of an
    /// office, share an address.
    pub limit: i64,
    /// Period in which the sign-ups are counted, in seconds. Default: `300`.
    #[shape(unit = "seconds")]
    pub time_interval: i64,
}

/// Whether and how users unlock their own locked accounts. Only those can whose account has a phone number or an e-mail
/// address.
#[dto]
pub struct SelfUnlockAccountConfigDto {
    /// Whether users may do so. Default: `false`.
    pub enabled: bool,
    /// What they need for it. Default: `captcha`.
    pub strategy: SelfUnlockStrategy,
}

/// What users need to unlock their own account.
#[dto(rename_all = "camelCase")]
pub enum SelfUnlockStrategy {
    /// A verification code.
    Captcha,
    /// The old password and a verification code.
    #[shape(name = "password-captcha")]
    PasswordCaptcha,
}

/// How users log in by scanning a QR code with an app.
#[dto]
pub struct QrcodeLoginStrategyDto {
    /// How long a QR code is valid, in seconds. Default: `120`.
    #[shape(unit = "seconds")]
    pub qrcode_expires_in: i64,
    /// Unit for display only, `qrcodeExpiresIn` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
    pub qrcode_expires_in_unit: Option<String>,
    /// How long the ticket is valid that the page gets once the code is scanned, in seconds. Default: `300`.
    #[shape(unit = "seconds")]
    pub ticket_expires_in: i64,
    /// Unit for display only, `ticketExpiresIn` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
    pub ticket_expires_in_unit: Option<String>,
    /// By its name, whether a page may exchange the ticket for the user's data in the browser. Default: `true`. The sources
    /// have the descriptions of this field and the next the other way round, presumably by mistake.
    pub allow_exchange_user_info_from_browser: bool,
    /// By its name, whether the page that waits for the scan gets all data of the user at once. Default: `false`.
    pub return_full_user_info: bool,
}
