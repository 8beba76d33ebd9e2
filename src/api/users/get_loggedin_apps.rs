//! `GET /api/v3/get-user-loggedin-apps`: lists the applications that a user has logged in to.

use super::UserIdType;
use crate::api::prelude::*;

/// Lists the applications that a user has logged in to at some time. How far back it looks is not documented.
///
/// `checkSessionStatus` tells whether the user is logged in to one of them now. Rejects with `kind: "not_found"` when
/// the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserLoggedinApps({ userId: "bob", userIdType: "username" });
/// console.log(data.map((app) => app.appName));
/// ```
#[endpoint(GET "/api/v3/get-user-loggedin-apps")]
fn get_user_loggedin_apps(input: GetUserLoggedinAppsDto) -> UserLoggedInAppsListRespDto;

/// Input of `getUserLoggedinApps`.
#[dto]
pub struct GetUserLoggedinAppsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserLoggedinApps`.
#[dto]
pub type UserLoggedInAppsListRespDto = Resp<Vec<UserLoggedInAppsDto>>;

/// An application that a user has logged in to. Any field may be missing.
#[dto]
pub struct UserLoggedInAppsDto {
    /// Id of the application.
    pub app_id: String,
    /// Name that people see.
    pub app_name: String,
    /// URL of the logo.
    pub app_logo: String,
    /// URL at which users log in to the application.
    pub app_login_url: String,
}
