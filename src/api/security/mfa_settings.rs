//! The factors of multi-factor authentication, and which of them are on.

use crate::api::prelude::*;

/// Response of a call that reads or changes which factors of multi-factor authentication are on.
#[dto]
pub type MFASettingsRespDto = Resp<MFASettingsDto>;

/// Which factors of multi-factor authentication (MFA) are on. As input of `updateGlobalMfaSettings`: which to turn on.
#[dto]
pub struct MFASettingsDto {
    /// The factors. Empty: none are on. As input, an empty list may turn all of them off: not documented.
    pub enabled_factors: Vec<MfaFactor>,
}

/// A second factor that users can be asked for after the first, such as the password.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MfaFactor {
    /// One-time password of an authenticator app.
    Otp,
    /// Code by text message.
    Sms,
    /// Code by e-mail.
    Email,
    /// Face recognition.
    Face,
}
