//! The state of a user's multi-factor authentication.

use crate::api::applications::application_mfa::ApplicationMfaDto;
use crate::api::prelude::*;

/// State of a user's multi-factor authentication (MFA), which the sources call its trigger data. In a response any field may
/// be missing or `null`, and further ones may be there.
#[dto]
pub struct GetMfaInfoDataDto {
    /// Token of the multi-factor check. How long it is valid is not documented. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub mfa_token: String,
    /// Phone number that is set up as a factor, without country code.
    pub mfa_phone: Option<String>,
    /// Country code of `mfaPhone`, such as `+86`.
    pub mfa_phone_country_code: Option<String>,
    /// E-mail address that is set up as a factor.
    pub mfa_email: Option<String>,
    /// Nickname of the user.
    pub nickname: Option<String>,
    /// Login name of the user.
    pub username: Option<String>,
    /// Phone number of the account, without country code.
    pub phone: Option<String>,
    /// Country code of `phone`, such as `+86`.
    pub phone_country_code: Option<String>,
    /// Whether face recognition is turned on.
    pub face_mfa_enabled: Option<bool>,
    /// Whether one-time passwords of an authenticator are turned on.
    pub totp_mfa_enabled: Option<bool>,
    /// Factors, such as the e-mail address.
    pub application_mfa: Vec<ApplicationMfaDto>,
}
