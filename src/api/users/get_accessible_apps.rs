//! `GET /api/v3/get-user-accessible-apps`: lists the applications that a user can access.

use super::UserIdType;
use super::app::AppListRespDto;
use crate::api::prelude::*;

/// Lists the applications that a user can access.
///
/// How this differs from `getUserAuthorizedApps`, which lists the applications that a user is authorized for, is not
/// documented; neither is whether all of them come where there are many. Rejects with `kind: "not_found"` when the user does
/// not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserAccessibleApps({ userId: "bob", userIdType: "username" });
/// for (const app of data) console.log(app.appName, app.appLoginUrl);
/// ```
#[endpoint(GET "/api/v3/get-user-accessible-apps")]
fn get_user_accessible_apps(input: GetUserAccessibleAppsDto) -> AppListRespDto;

/// Input of `getUserAccessibleApps`.
#[dto]
pub struct GetUserAccessibleAppsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
