//! An operation of an administrator, as the audit log has it.

use super::admin_resource_type::AdminAuditLogResourceType;
use super::geo_ip::GeoIp;
use super::parsed_user_agent::ParsedUserAgent;
use crate::api::prelude::*;

/// Response of `getAdminAuditLogs`.
#[dto]
pub type AdminAuditLogRespDto = Resp<AdminAuditLogRespData>;

/// One page of operations of administrators.
#[dto]
pub struct AdminAuditLogRespData {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The operations on this page.
    pub list: Vec<AdminAuditLogDto>,
}

/// An operation of an administrator. Any field may be missing. Two fields have another name in older sources: the type has
/// both names, and a row has one of them.
#[dto]
pub struct AdminAuditLogDto {
    /// User id of the administrator.
    pub admin_user_id: String,
    /// URL of the administrator's profile picture.
    pub admin_user_avatar: String,
    /// Name of the administrator: the first that there is of nickname, login name, name, given name, family name, e-mail
    /// address, phone number and id.
    pub admin_user_display_name: String,
    /// IP address that the request came from.
    pub client_ip: Option<String>,
    /// What was done. Other values may appear.
    pub operation_type: Open<AdminAuditLogOperationType>,
    /// Kind of object that it was done to. Other values may appear.
    pub resource_type: Open<AdminAuditLogResourceType>,
    /// What was done, in words. Older sources call it `eventDetail`.
    pub event_details: Option<String>,
    /// What was done, in words, by older sources. Newer ones call it `eventDetails`.
    pub event_detail: Option<String>,
    /// Input of the operation: JSON as text, in the documentation's sample. It may hold secrets.
    #[shape(secret)]
    pub operation_param: Option<String>,
    /// Value before the operation. Its form is not documented. It may hold secrets.
    #[shape(secret)]
    pub origin_value: Option<String>,
    /// Value after the operation. Its form is not documented. It may hold secrets.
    #[shape(secret)]
    pub target_value: Option<String>,
    /// Whether the operation succeeded.
    pub success: bool,
    /// `User-Agent` header of the request.
    pub user_agent: String,
    /// What the service reads out of `userAgent`. Older sources call it `parsedUserAgent`.
    pub ua: Option<ParsedUserAgent>,
    /// What the service reads out of `userAgent`, by older sources. Newer ones call it `ua`.
    pub parsed_user_agent: Option<ParsedUserAgent>,
    /// Where the request came from.
    pub geoip: GeoIp,
    /// Time of the operation: ISO 8601 with milliseconds and an offset without a colon, such as
    /// `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// Id of the request, for the service's support.
    pub request_id: String,
}

/// What an administrator did.
///
/// No source explains `all` and the values from `activate` on: what is said of them is what their names mean. Older sources do
/// not know those from `sendInvitation` on.
#[dto(rename_all = "camelCase")]
pub enum AdminAuditLogOperationType {
    /// Every operation: presumably to search with, not a value of a row.
    All,
    /// Creates an object.
    Create,
    /// Deletes an object.
    Delete,
    /// Imports data.
    Import,
    /// Exports data.
    Export,
    /// Changes an object.
    Update,
    /// Refreshes an object. Which ones are refreshed is not documented.
    Refresh,
    /// Synchronises data with another system.
    Sync,
    /// Invites someone.
    Invite,
    /// Marks a user as having left the company.
    Resign,
    /// Restores an object.
    Recover,
    /// Disables an object.
    Disable,
    /// Enables an object. A list in the sources' text has `userEnable` in its place.
    Enable,
    /// Activates an object.
    Activate,
    /// Deactivates an object.
    Deactivate,
    /// Adds an object to another.
    Add,
    /// Removes an object from another.
    Remove,
    /// Reads.
    Query,
    /// Sends an invitation.
    SendInvitation,
    /// Withdraws an invitation.
    RevertInvitation,
    /// Approves what someone applied for.
    Approval,
    /// Rejects what someone applied for.
    Reject,
}
