//! `POST /api/v3/kick-public-accounts`: logs a public account out of applications.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Logs one public account out of 1 to 50 applications.
///
/// This does not keep anyone from logging in again. Whether it ends the sessions of all users who use the account is not
/// documented. An account that does not exist presumably gives `kind: "not_found"`, as in `getPublicAccount`. After `network`,
/// `timeout` or `bad_response` the account may be logged out (`outcome: "unknown"`); a repeated call also ends sessions that
/// began since.
///
/// @example
/// ```ts
/// await client.kickPublicAccounts({ userId: accountId, appIds: [appId] });
/// ```
// A second call also ends a session that began after the first: it is never repeated blindly.
#[endpoint(POST "/api/v3/kick-public-accounts", non_idempotent)]
fn kick_public_accounts(input: KickPublicAccountsDto) -> IsSuccessRespDto;

/// Input of `kickPublicAccounts`.
#[dto]
pub struct KickPublicAccountsDto {
    /// Ids of the applications to log the account out of, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub app_ids: Vec<String>,
    /// Id of the public account, of the kind `options.userIdType`. One account, though the call's name has a plural.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is.
    pub options: Option<KickPublicAccountsOptionsDto>,
}

/// Kind of id that `kickPublicAccounts` is given.
#[dto]
pub struct KickPublicAccountsOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
