//! `POST /api/v3/send-email-batch`: notifies administrators of imported tenants by e-mail.

use crate::api::prelude::*;

/// Notifies administrators of imported tenants by e-mail.
///
/// The text of the mail is not documented, nor how many it takes, nor what happens to the others when one fails. After
/// `network`, `timeout` or `bad_response` the mails may be on their way (`outcome: "unknown"`): to call it again may send them
/// twice.
///
/// @example
/// ```ts
/// const response = await client.sendEmailBatch({
///   adminName: "Alice Wang",
///   importId: 1024, // Of a row of `importTenantHistory`.
///   users: [
///     {
///       adminName: "Bob Li",
///       userName: "bob",
///       email: "bob@example.com",
///       identifier: "acme",
///       tenantId,
///       tenantName: "Acme Ltd",
///     },
///   ],
/// });
/// console.log((response.data ?? response).success);
/// ```
// A second call sends the mails again.
#[endpoint(POST "/api/v3/send-email-batch", non_idempotent)]
fn send_email_batch(input: SendManyTenantEmailDto) -> Bare<SendEmailBatchRespDto>;

/// Input of `sendEmailBatch`.
#[dto]
pub struct SendManyTenantEmailDto {
    /// Name of an administrator. No source says how it differs from `adminName` of each entry of `users`.
    #[shape(len = 1..)]
    pub admin_name: String,
    /// Id of the import of tenants, as a row of `importTenantHistory` has it. A number here, a text in
    /// `importTenantNotifyUser`.
    pub import_id: i64,
    /// Administrators to notify. The maximum number is not documented.
    pub users: Vec<SendTenantEmailDto>,
}

/// An administrator whom `sendEmailBatch` notifies.
#[dto]
pub struct SendTenantEmailDto {
    /// Name of the administrator.
    #[shape(len = 1..)]
    pub admin_name: String,
    /// Login name of the administrator.
    #[shape(len = 1..)]
    pub user_name: String,
    /// E-mail address that the mail goes to.
    #[shape(len = 1..)]
    pub email: String,
    /// Domain of the tenant; whether whole or only its first part is not documented. In `sendSmsBatch` the sources describe the
    /// field of this name as an identifier of the user.
    #[shape(len = 1..)]
    pub identifier: String,
    /// Id of the tenant that the person administers.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Name of that tenant.
    #[shape(len = 1..)]
    pub tenant_name: String,
}

/// Response of `sendEmailBatch`: `success` itself, or an envelope that holds it in `data`. The sources declare the former, and
/// nearly all other calls return an envelope: `response.data ?? response` has it in both cases.
#[dto]
pub struct SendEmailBatchRespDto {
    /// The result, if the service sends an envelope. The field beside it is missing then.
    pub data: Option<SendEmailBatchDataDto>,
    /// Whether the service took the request. Where it says `false`, here or in `data`, the call rejects with
    /// `kind: "api"`.
    pub success: Option<bool>,
}

/// Whether the mails were taken.
#[dto]
pub struct SendEmailBatchDataDto {
    /// Whether the service took the request.
    pub success: bool,
}
