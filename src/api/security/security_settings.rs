//! The security settings of a user pool, as calls resolve to them.

use super::login_anomaly_detection::LoginAnomalyDetectionConfigDto;
use super::parts::{
    ChangeEmailStrategyDto, ChangePhoneStrategyDto, CookieSettingsDto, QrcodeLoginStrategyDto,
    RegisterAnomalyDetectionConfigDto, SelfUnlockAccountConfigDto,
};
use crate::api::prelude::*;

/// Response of a call that reads or changes the security settings.
#[dto]
pub type SecuritySettingsRespDto = Resp<SecuritySettingsDto>;

/// The security settings of a user pool. Any field may be missing.
#[dto]
pub struct SecuritySettingsDto {
    /// Origins whose pages may call the service from a browser (CORS), as one text: in the sources' sample with line breaks
    /// and blanks between them. `updateSecuritySettings` takes a list.
    pub allowed_origins: Option<String>,
    /// How long a token of the service ("Authing token") is valid, in seconds. Absent means `129600`, 36 hours. The GenAuth
    /// SDKs (Node and Python) call this field `genauthTokenExpiresIn`, all other sources as here.
    pub authing_token_expires_in: i64,
    /// Length of verification codes: by text message, by e-mail, and in pictures (captcha). Absent means `6`.
    pub verify_code_length: i32,
    /// How often a user may enter a wrong code while it is valid, 60 seconds unless set otherwise. After more, the code is
    /// no longer valid, and the user needs a new one. Absent means `1`.
    pub verify_code_max_attempts: i32,
    /// What users must do to change their e-mail address.
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// What users must do to change their phone number.
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// How long users stay logged in.
    pub cookie_settings: Option<CookieSettingsDto>,
    /// `true`: users cannot sign up by themselves, and only administrators create accounts. Absent means `false`; `true` in
    /// user pools for businesses (B2B) and employees (B2E).
    pub register_disabled: bool,
    /// Limit of sign-ups from one IP address.
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Whether users who sign up with a verification code must set a password. It holds for the service's own login page
    /// and Guard, its login form, not for calls of the API. Absent means `false`.
    pub complete_password_after_pass_code_login: bool,
    /// Protection against guessed passwords.
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Whether users who log in with an e-mail address that is not verified are refused: the service mails them a link, and
    /// they get in once they have followed it.
    pub login_require_email_verified: bool,
    /// Whether and how users unlock their own locked accounts.
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// Whether users can choose between accounts on the service's own login page. Absent means `false`.
    pub enable_login_account_switch: bool,
    /// How users log in by scanning a QR code with an app. The sources show `false` in its place: such a value passes
    /// unchanged.
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
}
