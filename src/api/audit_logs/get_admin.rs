//! `POST /api/v3/get-admin-audit-logs`: lists the operations of administrators page by page.

use super::admin_log::AdminAuditLogRespDto;
use crate::api::prelude::*;
use crate::api::webhooks::list_webhooks::ListWebhooksDto;

/// Lists one page of the operations of administrators, with their total number: all of them, or those that match the fields
/// that are given.
///
/// A page has 10 rows unless `pagination.limit` says otherwise (1 to 50). The rows hold what administrators sent and changed,
/// and with it perhaps secrets, such as those of applications: do not copy them into a log. How long and in which order the
/// service keeps them is not documented. A row has no id of its own: when operations go on meanwhile, `client.iterate` may
/// return a row twice. An `end` that lies in the past avoids that.
///
/// @example
/// ```ts
/// const { data } = await client.getAdminAuditLogs({
///   resourceType: "user",
///   operationType: "delete",
///   pagination: { page: 1, limit: 50 },
/// });
/// for (const row of data.list) {
///   console.log(row.timestamp, row.adminUserDisplayName, row.eventDetails ?? row.eventDetail);
/// }
/// ```
// It only reads, though by a POST. No source says that `requestId` is of one row only.
#[endpoint(POST "/api/v3/get-admin-audit-logs", safe, rows(key = ""))]
fn get_admin_audit_logs(input: GetAdminAuditLogsDto) -> AdminAuditLogRespDto;

/// Input of `getAdminAuditLogs`. An empty one lists 10 operations of all administrators.
#[dto]
pub struct GetAdminAuditLogsDto {
    /// Id of a request, as responses and errors carry it: lists what this request did.
    pub request_id: Option<String>,
    /// IP address that the request came from.
    pub client_ip: Option<String>,
    /// What was done: an `AdminAuditLogOperationType`, such as `create`, `update` or `delete`. The sources' text also names
    /// `login`.
    pub operation_type: Option<String>,
    /// Kind of object that it was done to: an `AdminAuditLogResourceType`, such as `user`. The sources' text also names
    /// `DATA`, `API` and `BUTTON`, the kinds of a resource.
    pub resource_type: Option<String>,
    /// User id of the administrator.
    pub user_id: Option<String>,
    /// `true` lists what succeeded, `false` what failed. Absent: both.
    pub success: Option<bool>,
    /// Earliest time, a timestamp: presumably in milliseconds since 1970 (UTC), as `getUserLoginHistory` takes it. The rows
    /// have their time as text.
    pub start: Option<i64>,
    /// Latest time, given as `start` is.
    pub end: Option<i64>,
    /// Which page to read. Default: the first, with 10 rows.
    pub pagination: Option<ListWebhooksDto>,
}
