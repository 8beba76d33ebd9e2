//! The part of the security settings that protects against guessed passwords.

use crate::api::prelude::*;

/// Protection against guessed passwords: when users must solve a captcha, and when accounts are locked.
#[dto]
pub struct LoginAnomalyDetectionConfigDto {
    /// What too many failed logins lead to, by the older rules. It is required though it is out of date: the sources say to
    /// give any value with the newer rules. Default: `captcha`.
    ///
    /// @deprecated Decide by `accountLock` and `robotVerify`, and give what `getSecuritySettings` reads here: with
    /// `captcha`, a user pool that still locks by the older rules may lock no more.
    pub login_fail_strategy: LoginFailStrategy,
    /// When users must solve a captcha to log in.
    #[shape(len = 1..)]
    pub robot_verify: Open<RobotVerifyPolicy>,
    /// When accounts are locked. With `condition_set`, wrong passwords lock an account, whoever enters them, and its
    /// user cannot log in. `selfUnlockAccount` lets users unlock it; whether a lock ends by itself is not documented.
    #[shape(len = 1..)]
    pub account_lock: Open<AccountLockPolicy>,
    /// Limit of failed logins from one IP address.
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Limit of wrong passwords, by the older rules. It is required though it is out of date.
    ///
    /// @deprecated Decide by `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`, and give what
    /// `getSecuritySettings` reads here.
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// How many wrong passwords lock an account, where `accountLock` is `condition_set`.
    pub account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDto>,
    /// After how many wrong passwords users must solve a captcha, where `robotVerify` is `condition_set`.
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// From which IP addresses users need no captcha.
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Whether the times of login are limited. By its name, a login at another time needs a captcha; that it is not refused
    /// is not documented.
    pub robot_verify_login_time_check_enable: bool,
    /// Days of the week and times that the limit is about. The form of an entry is not documented: read those that the
    /// console has set.
    // The API writes `login` small here.
    pub robot_verifylogin_week_start_end_time: Vec<String>,
}

/// What too many failed logins lead to, by the older rules.
#[dto(rename_all = "camelCase")]
pub enum LoginFailStrategy {
    /// The user must solve a captcha.
    Captcha,
    /// The account is locked. Only `loginPasswordFailCheck` can be on then.
    #[shape(name = "block-account")]
    BlockAccount,
}

/// When users must solve a captcha to log in.
#[dto(rename_all = "snake_case")]
pub enum RobotVerifyPolicy {
    /// Never.
    Disable,
    /// When one of the conditions is met: wrong passwords, the IP address, the time.
    ConditionSet,
    /// At every login.
    AlwaysEnable,
}

/// When accounts are locked.
#[dto(rename_all = "snake_case")]
pub enum AccountLockPolicy {
    /// Never.
    Disable,
    /// After too many wrong passwords.
    ConditionSet,
}

/// Limit of failed logins from one IP address.
#[dto]
pub struct LoginFailCheckConfigDto {
    /// Whether the limit holds. Default: `false`.
    pub enabled: bool,
    /// How many failed logins one IP address has within `timeInterval` before the rules take effect. Default: `50`. All
    /// people behind one gateway, as of an office, share an address.
    pub limit: i64,
    /// Period in which the failed logins are counted, in seconds. Default: `300`.
    #[shape(unit = "seconds")]
    pub time_interval: i64,
    /// Unit for display only, `timeInterval` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
    pub unit: Option<String>,
}

/// Limit of wrong passwords.
// The API misspells "Password" in this name.
#[dto]
pub struct LoginPassowrdFailCheckConfigDto {
    /// Whether the limit holds. Default: `false`.
    pub enabled: bool,
    /// Greatest number of wrong passwords within `timeInterval`. Default: `50`.
    pub limit: i64,
    /// Period in which the wrong passwords are counted, in seconds. Default: `300`.
    #[shape(unit = "seconds")]
    pub time_interval: i64,
    /// Unit for display only, `timeInterval` stays in seconds: `Second`, `Minute`, `Hour` or `Day`. Default: `Second`.
    pub unit: Option<String>,
}

/// From which IP addresses users need no captcha to log in.
#[dto]
pub struct LoginIpWhitelistCheckConfigDto {
    /// Whether users must solve a captcha from other IP addresses than these. Default: `false`.
    pub enabled: bool,
    /// The IP addresses, with commas between them; empty where there are none.
    pub ip_whitelist: String,
}
