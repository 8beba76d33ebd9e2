//! `POST /api/v3/create-asa-accounts-batch`: adds up to 100 ASA accounts to an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds 1 to 100 ASA accounts to an application. It does not resolve to them: `listAsaAccount` has their ids.
///
/// Whether the others are added when one of them is refused is not documented. After `network`, `timeout` or
/// `bad_response` some may exist (`outcome: "unknown"`): look for them with `listAsaAccount` before you try again.
///
/// @example
/// ```ts
/// await client.createAsaAccountBatch({
///   appId,
///   list: [
///     { accountInfo: { account: "sales@steamory.example", password: salesPassword } },
///     { accountInfo: { account: "support@steamory.example", password: supportPassword } },
///   ],
/// });
/// for await (const { accountId, accountInfo } of client.iterate.listAsaAccount({ appId })) {
///   console.log(accountId, accountInfo["account"]);
/// }
/// ```
// A second one may add the same accounts again, under other ids: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-asa-accounts-batch", non_idempotent)]
fn create_asa_account_batch(input: CreateAsaAccountsBatchDto) -> IsSuccessRespDto;

/// Input of `createAsaAccountBatch`.
#[dto]
pub struct CreateAsaAccountsBatchDto {
    /// The accounts to add, 1 to 100 entries.
    #[shape(len = 1..=100)]
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// Id of the application that the accounts are for.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// One account that `createAsaAccountBatch` adds.
#[dto]
pub struct CreateAsaAccountsBatchItemDto {
    /// What is filled in: usually the keys `account` and `password`. Never shown in errors or events.
    #[shape(secret)]
    pub account_info: JsonObject,
}
