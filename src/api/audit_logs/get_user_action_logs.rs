//! `POST /api/v3/get-user-action-logs`: lists what users did with their accounts page by page.

use super::user_action_log::UserActionLogRespDto;
use crate::api::prelude::*;
use crate::api::webhooks::list_webhooks::ListWebhooksDto;

/// Lists one page of what users did with their accounts, such as logging in or changing a password, with the total number:
/// all of it, or what matches the fields that are given.
///
/// A page has 10 rows unless `pagination.limit` says otherwise (1 to 50). How long and in which order the service keeps the
/// rows is not documented. A row has no id of its own: when users go on meanwhile, `client.iterate` may return a row twice.
/// An `end` that lies in the past avoids that.
///
/// @example
/// ```ts
/// const { data } = await client.getUserActionLogs({
///   userId,
///   eventType: "login",
///   success: false,
///   pagination: { page: 1, limit: 50 },
/// });
/// for (const { timestamp, clientIp, appName } of data.list) console.log(timestamp, clientIp, appName);
/// ```
// It only reads, though by a POST. No source says that `requestId` is of one row only.
#[endpoint(POST "/api/v3/get-user-action-logs", safe, rows(key = ""))]
fn get_user_action_logs(input: GetUserActionLogsDto) -> UserActionLogRespDto;

/// Input of `getUserActionLogs`. An empty one lists 10 actions of all users.
#[dto]
pub struct GetUserActionLogsDto {
    /// Id of a request, as responses and errors carry it: lists what this request did.
    pub request_id: Option<String>,
    /// IP address that the request came from.
    pub client_ip: Option<String>,
    /// What was done: a `UserActionLogEventType`, such as `login`, `logout`, `register` or `verifyMfa`.
    pub event_type: Option<String>,
    /// Id of the user, assigned by the service.
    pub user_id: Option<String>,
    /// Id of the application that the user used.
    pub app_id: Option<String>,
    /// Earliest time, a timestamp: presumably in milliseconds since 1970 (UTC), as `getUserLoginHistory` takes it. The rows
    /// have their time as text.
    pub start: Option<i64>,
    /// Latest time, given as `start` is.
    pub end: Option<i64>,
    /// `true` lists what succeeded, `false` what failed. Absent: both.
    pub success: Option<bool>,
    /// Which page to read. Default: the first, with 10 rows.
    pub pagination: Option<ListWebhooksDto>,
}
