//! `POST /api/v3/get-asa-accounts-batch`: reads several ASA accounts of an application, with their passwords.

use super::asa_account::AsaAccountDto;
use crate::api::prelude::*;

/// Reads 1 to 100 ASA accounts of an application, with their passwords in plain text.
///
/// Whether an unknown id is left out or fails the call is not documented: compare the ids that you get with those that you
/// asked for.
///
/// @example
/// ```ts
/// const { data } = await client.getAsaAccountBatch({ appId, accountIds });
/// if (data.length < accountIds.length) console.log("some of them do not exist");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-asa-accounts-batch", safe)]
fn get_asa_account_batch(input: GetAsaAccountBatchDto) -> AsaAccountListRespDto;

/// Input of `getAsaAccountBatch`.
#[dto]
pub struct GetAsaAccountBatchDto {
    /// Ids of the accounts, 1 to 100 entries.
    #[shape(len = 1..=100)]
    pub account_ids: Vec<String>,
    /// Id of the application that the accounts are for.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `getAsaAccountBatch`.
#[dto]
pub type AsaAccountListRespDto = Resp<Vec<AsaAccountDto>>;
