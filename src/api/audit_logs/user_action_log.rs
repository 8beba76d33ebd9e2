//! An action of a user, as the audit log has it.

use super::geo_ip::GeoIp;
use super::parsed_user_agent::ParsedUserAgent;
use crate::api::prelude::*;

/// Response of `getUserActionLogs`.
#[dto]
pub type UserActionLogRespDto = Resp<UserActionLogRespData>;

/// One page of actions of users.
#[dto]
pub struct UserActionLogRespData {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The actions on this page.
    pub list: Vec<UserActionLogDto>,
}

/// An action of a user. Any field may be missing.
#[dto]
pub struct UserActionLogDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// URL of the user's profile picture.
    pub user_avatar: String,
    /// Name of the user: the first that there is of nickname, login name, name, given name, family name, e-mail address,
    /// phone number and id.
    pub user_display_name: String,
    /// Number of logins of the user. Whether at the time of the action or until now is not documented.
    pub user_logins_count: i32,
    /// Id of the application that the user used.
    pub app_id: String,
    /// Name of the application.
    pub app_name: String,
    /// IP address that the request came from.
    pub client_ip: Option<String>,
    /// What was done. Other values may appear.
    pub event_type: Open<UserActionLogEventType>,
    /// What was done, in words, with the account: personal data.
    pub event_detail: Option<String>,
    /// Whether the action succeeded.
    pub success: bool,
    /// URL of the application's login page.
    pub app_login_url: String,
    /// URL of the application's logo.
    pub app_logo: String,
    /// `User-Agent` header of the request.
    pub user_agent: String,
    /// What the service reads out of `userAgent`.
    pub parsed_user_agent: ParsedUserAgent,
    /// Where the request came from.
    pub geoip: GeoIp,
    /// Time of the action: ISO 8601 with milliseconds and an offset without a colon, such as
    /// `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// Id of the request, for the service's support.
    pub request_id: String,
}

/// What a user did.
///
/// No source explains `refreshUserTokenBySelf` and `securityResourceAccess`: what is said of them is what their names mean.
#[dto(rename_all = "camelCase")]
pub enum UserActionLogEventType {
    /// Logs in.
    Login,
    /// Logs out.
    Logout,
    /// Signs up.
    Register,
    /// Passes, or fails, a multi-factor check.
    VerifyMfa,
    /// Changes the profile. The sources list this spelling among the values and explain `updateUserProfile`: expect both.
    // A misspelling of the API's.
    UpdateUserPrefile,
    /// Changes the password.
    UpdateUserPassword,
    /// Changes the e-mail address.
    UpdateUserEmail,
    /// Changes the phone number.
    UpdateUserPhone,
    /// Sets up a factor for multi-factor authentication.
    BindMfa,
    /// Adds an e-mail address.
    BindEmail,
    /// Adds a phone number.
    BindPhone,
    /// Removes the phone number.
    UnbindPhone,
    /// Removes the e-mail address.
    UnbindEmail,
    /// Removes a factor for multi-factor authentication. It is spelt with capitals, unlike `bindMfa`.
    #[shape(name = "unbindMFA")]
    UnbindMfa,
    /// The user refreshes a token.
    RefreshUserTokenBySelf,
    /// Closes the account.
    DeleteAccount,
    /// Passes, or fails, the check at the first login.
    VerifyFirstLogin,
    /// Access to a protected resource.
    SecurityResourceAccess,
}
