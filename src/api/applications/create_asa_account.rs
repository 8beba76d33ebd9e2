//! `POST /api/v3/create-asa-account`: adds an ASA account to an application.

use super::asa_account::AsaAccountSingleRespDto;
use crate::api::prelude::*;

/// Adds an ASA account to an application and resolves to it, with its password. Such an account is filled into the
/// application's login form for the people to whom `assignAsaAccount` assigns it.
///
/// The service assigns the account's id; whether it refuses a second account with the same `accountInfo` is not
/// documented. After `network`, `timeout` or `bad_response` the account may exist (`outcome: "unknown"`): look for it with
/// `listAsaAccount` before you try again. What the service does when the application does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.createAsaAccount({
///   appId,
///   accountInfo: { account: "finance@steamory.example", password },
/// });
/// await client.assignAsaAccount({
///   appId,
///   accountId: data.accountId,
///   targets: [{ targetType: "GROUP", targetIdentifiers: ["finance"] }],
/// });
/// ```
// A second one may add the same account again, under another id: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-asa-account", non_idempotent)]
fn create_asa_account(input: CreateAsaAccountDto) -> AsaAccountSingleRespDto;

/// Input of `createAsaAccount`.
#[dto]
pub struct CreateAsaAccountDto {
    /// What is filled in: usually the keys `account` and `password`. Never shown in errors or events.
    #[shape(secret)]
    pub account_info: JsonObject,
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
}
