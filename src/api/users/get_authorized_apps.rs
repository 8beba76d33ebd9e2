//! `GET /api/v3/get-user-authorized-apps`: lists the applications that a user is authorized for.

use super::UserIdType;
use super::app::AppListRespDto;
use crate::api::prelude::*;

/// Lists the applications that a user is authorized for.
///
/// How this differs from `getUserAccessibleApps`, which lists the applications that a user can access, is not documented;
/// neither is whether all of them come where there are many. Rejects with `kind: "not_found"` when the user does not exist,
/// and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserAuthorizedApps({ userId: "bob@example.com", userIdType: "email" });
/// console.log(data.map((app) => app.appName));
/// ```
#[endpoint(GET "/api/v3/get-user-authorized-apps")]
fn get_user_authorized_apps(input: GetUserAuthorizedAppsDto) -> AppListRespDto;

/// Input of `getUserAuthorizedApps`.
#[dto]
pub struct GetUserAuthorizedAppsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
