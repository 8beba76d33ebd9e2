//! `GET /api/v3/get-asa-account`: reads an ASA account of an application, with its password.

use super::asa_account::AsaAccountSingleRespDto;
use crate::api::prelude::*;

/// Reads an ASA account of an application, with its password in plain text.
///
/// What the service does when the account or the application does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAsaAccount({ appId, accountId });
/// console.log(data.accountInfo["account"]);
/// ```
#[endpoint(GET "/api/v3/get-asa-account")]
fn get_asa_account(input: GetAsaAccountDto) -> AsaAccountSingleRespDto;

/// Input of `getAsaAccount`.
#[dto]
pub struct GetAsaAccountDto {
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Id of the account, assigned by the service.
    #[shape(len = 1..)]
    pub account_id: String,
}
