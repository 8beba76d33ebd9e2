//! `GET /api/v3/get-user-login-history`: lists the logins of a user, page by page.

use super::UserIdType;
use crate::api::prelude::*;

/// Lists one page of a user's logins, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). The order of the rows and how far back they go are not
/// documented. Logins that are made while you read several pages may move rows from one page to another: give `end` to keep
/// them out. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when
/// `userId` has the wrong form.
///
/// @example
/// ```ts
/// const end = Date.now();
/// const start = end - 30 * 24 * 60 * 60 * 1000;
/// const { data } = await client.getUserLoginHistory({ userId, start, end, limit: 50 });
/// for (const login of data.list) console.log(login.time, login.appName, login.clientIp);
/// ```
// Two logins may agree in every field, so no row is dropped.
#[endpoint(GET "/api/v3/get-user-login-history", rows(key = ""))]
fn get_user_login_history(input: GetUserLoginHistoryDto) -> UserLoginHistoryPaginatedRespDto;

/// Input of `getUserLoginHistory`.
#[dto]
pub struct GetUserLoginHistoryDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the application whose logins to list. Absent means the logins to all applications.
    pub app_id: Option<String>,
    /// IP address that the logins to list came from. Absent means any address.
    pub client_ip: Option<String>,
    /// Start of the period, in milliseconds since 1970 (UTC). Absent means no lower limit.
    #[shape(unit = "milliseconds")]
    pub start: Option<i64>,
    /// End of the period, in milliseconds since 1970 (UTC). Absent means no upper limit.
    #[shape(unit = "milliseconds")]
    pub end: Option<i64>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `getUserLoginHistory`.
#[dto]
pub type UserLoginHistoryPaginatedRespDto = Resp<UserLoginHistoryPagingDto>;

/// One page of a user's logins.
#[dto]
pub struct UserLoginHistoryPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The logins on this page.
    pub list: Vec<UserLoginHistoryDto>,
}

/// One login of a user. Any field may be missing.
#[dto]
pub struct UserLoginHistoryDto {
    /// Id of the application that the user logged in to.
    pub app_id: String,
    /// Name of the application that people see.
    pub app_name: String,
    /// URL of the application's logo.
    pub app_logo: String,
    /// URL at which users log in to the application.
    pub app_login_url: String,
    /// IP address that the login came from.
    pub client_ip: String,
    /// User agent of the login: the browser or program, as it names itself.
    pub user_agent: Option<String>,
    /// Time of the login: ISO 8601, UTC, with milliseconds.
    pub time: String,
}
