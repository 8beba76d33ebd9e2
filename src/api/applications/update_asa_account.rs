//! `POST /api/v3/update-asa-account`: changes what an ASA account fills in, such as its password.

use super::asa_account::AsaAccountSingleRespDto;
use crate::api::prelude::*;

/// Changes what an ASA account fills in, such as its password, and resolves to the account as stored.
///
/// Send all keys of `accountInfo`: whether those that are left out stay is not documented. It changes nothing in the
/// application that the account is for: change the password there as well, or those who have the account can no longer log
/// in. What the service does when the account does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAsaAccount({ appId, accountId });
/// await client.updateAsaAccount({
///   appId,
///   accountId,
///   accountInfo: { ...data.accountInfo, password },
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-asa-account", idempotent)]
fn update_asa_account(input: UpdateAsaAccountDto) -> AsaAccountSingleRespDto;

/// Input of `updateAsaAccount`.
#[dto]
pub struct UpdateAsaAccountDto {
    /// What is filled in from now on: usually the keys `account` and `password`. Never shown in errors or events.
    #[shape(secret)]
    pub account_info: JsonObject,
    /// Id of the account to change.
    #[shape(len = 1..)]
    pub account_id: String,
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
}
