//! `POST /api/v3/send-sms-batch`: notifies administrators of imported tenants by text message.

use crate::api::prelude::*;

/// Notifies administrators of imported tenants by text message.
///
/// The text of the message is not documented, nor how many it takes, nor what happens to the others when one fails. After
/// `network`, `timeout` or `bad_response` the messages may be on their way (`outcome: "unknown"`): to call it again may send
/// them twice.
///
/// @example
/// ```ts
/// const { data } = await client.sendSmsBatch({
///   adminName: "Alice Wang",
///   importId: 1024, // Of a row of `importTenantHistory`.
///   users: [
///     {
///       adminName: "Bob Li",
///       userName: "bob",
///       identifier: "bob",
///       phone: "13800000000",
///       phoneCountryCode: "+86",
///       tenantId,
///       tenantName: "Acme Ltd",
///     },
///   ],
/// });
/// console.log(data.success);
/// ```
// A second call sends the messages again.
#[endpoint(POST "/api/v3/send-sms-batch", non_idempotent)]
fn send_sms_batch(input: SendManyTenantSmsDto) -> SendSmsBatchRespDto;

/// Input of `sendSmsBatch`.
#[dto]
pub struct SendManyTenantSmsDto {
    /// Name of an administrator. No source says how it differs from `adminName` of each entry of `users`.
    #[shape(len = 1..)]
    pub admin_name: String,
    /// Id of the import of tenants, as a row of `importTenantHistory` has it. A number here, a text in
    /// `importTenantNotifyUser`.
    pub import_id: i64,
    /// Administrators to notify. The maximum number is not documented.
    pub users: Vec<SendTenantSmsDto>,
}

/// Response of `sendSmsBatch`.
#[dto]
pub type SendSmsBatchRespDto = Resp<SendSmsBatchDataDto>;

/// An administrator whom `sendSmsBatch` notifies.
#[dto]
pub struct SendTenantSmsDto {
    /// Name of the administrator.
    #[shape(len = 1..)]
    pub admin_name: String,
    /// Login name of the administrator.
    #[shape(len = 1..)]
    pub user_name: String,
    /// Identifier of the user; which one is not documented. In `sendEmailBatch` the sources describe the field of this name as
    /// the domain of the tenant.
    #[shape(len = 1..)]
    pub identifier: String,
    /// Phone number that the message goes to, without country code.
    #[shape(len = 1..)]
    pub phone: String,
    /// Country code of the phone number, such as `+86`.
    #[shape(len = 1..)]
    pub phone_country_code: String,
    /// Id of the tenant that the person administers.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Name of that tenant.
    #[shape(len = 1..)]
    pub tenant_name: String,
}

/// Whether the messages were taken.
#[dto]
pub struct SendSmsBatchDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
