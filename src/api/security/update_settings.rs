//! `POST /api/v3/update-security-settings`: changes the security settings of the user pool.

use super::login_anomaly_detection::LoginAnomalyDetectionConfigDto;
use super::parts::{
    ChangeEmailStrategyDto, ChangePhoneStrategyDto, CookieSettingsDto, QrcodeLoginStrategyDto,
    RegisterAnomalyDetectionConfigDto, SelfUnlockAccountConfigDto,
};
use super::security_settings::SecuritySettingsRespDto;
use crate::api::prelude::*;

/// Changes the security settings of the user pool, and resolves to all of them as stored.
///
/// They hold for every user, and some of them keep users out: `loginRequireEmailVerified`, `accountLock` in
/// `loginAnomalyDetection`, short lifetimes of cookies and tokens. Try them in a user pool for tests, and keep what
/// `getSecuritySettings` reads before, to restore it.
///
/// Only the parts that are given are sent. A part that is left out presumably stays as it is stored: the sources call each
/// of them optional, and say no more. A part that is given goes out whole, since its fields are required: take it from
/// `getSecuritySettings` and change what you mean to. Fields that its type does not have, and `null`, are refused before
/// anything is sent. Some settings depend on the plan of the user pool; calls that a plan does not allow were seen to
/// reject with `kind: "api"`, `statusCode` 402.
///
/// @example
/// ```ts
/// const { data: before } = await client.getSecuritySettings();
/// const { data } = await client.updateSecuritySettings({
///   selfUnlockAccount: { ...before.selfUnlockAccount, enabled: true },
/// });
/// console.log(data.selfUnlockAccount.enabled);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-security-settings", idempotent)]
fn update_security_settings(input: UpdateSecuritySettingsDto) -> SecuritySettingsRespDto;

/// Input of `updateSecuritySettings`. A field that is left out presumably stays as it is stored: not documented. The
/// defaults are those of the user pool.
#[dto]
pub struct UpdateSecuritySettingsDto {
    /// Origins whose pages may call the service from a browser (CORS), such as `https://example.com`. Presumably the list
    /// replaces the stored one: pages of an origin that is missing can then no longer call it.
    pub allowed_origins: Option<Vec<String>>,
    /// How long a token of the service ("Authing token") is valid, in seconds. Default: `129600`, 36 hours. The GenAuth SDKs
    /// (Node and Python) call this field `genauthTokenExpiresIn`, all other sources as here.
    #[shape(unit = "seconds")]
    pub authing_token_expires_in: Option<i64>,
    /// Length of verification codes: by text message, by e-mail, and in pictures (captcha). Default: `6`.
    pub verify_code_length: Option<i64>,
    /// How often a user may enter a wrong code while it is valid, 60 seconds unless set otherwise. After more, the code is
    /// no longer valid, and the user needs a new one. Default: `1`.
    pub verify_code_max_attempts: Option<i64>,
    /// What users must do to change their e-mail address.
    pub change_email_strategy: Option<ChangeEmailStrategyDto>,
    /// What users must do to change their phone number.
    pub change_phone_strategy: Option<ChangePhoneStrategyDto>,
    /// How long users stay logged in.
    pub cookie_settings: Option<CookieSettingsDto>,
    /// `true`: users cannot sign up by themselves, and only administrators create accounts. Default: `false`; `true` in
    /// user pools for businesses (B2B) and employees (B2E).
    pub register_disabled: Option<bool>,
    /// Limit of sign-ups from one IP address.
    pub register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDto>,
    /// Whether users who sign up with a verification code must set a password. It holds for the service's own login page
    /// and Guard, its login form, not for calls of the API. Default: `false`.
    pub complete_password_after_pass_code_login: Option<bool>,
    /// Protection against guessed passwords.
    pub login_anomaly_detection: Option<LoginAnomalyDetectionConfigDto>,
    /// Whether users who log in with an e-mail address that is not verified are refused: the service mails them a link, and
    /// they get in once they have followed it. `true` keeps out those who do not receive it.
    pub login_require_email_verified: Option<bool>,
    /// Whether and how users unlock their own locked accounts.
    pub self_unlock_account: Option<SelfUnlockAccountConfigDto>,
    /// Whether users can choose between accounts on the service's own login page. Default: `false`.
    pub enable_login_account_switch: Option<bool>,
    /// How users log in by scanning a QR code with an app. The sources give `false` as its default, which is no value of it.
    pub qrcode_login_strategy: Option<QrcodeLoginStrategyDto>,
}
