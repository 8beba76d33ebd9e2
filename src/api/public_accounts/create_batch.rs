//! `POST /api/v3/create-public-accounts-batch`: adds up to 50 public accounts.

use super::answers::PublicAccountListRespDto;
use super::create::CreatePublicAccountReqDto;
use super::creation::CreatePublicAccountOptionsDto;
use crate::api::prelude::*;

/// Adds 1 to 50 public accounts and resolves to them as stored.
///
/// Each needs an `email`, `phone` or `username`, as in `createPublicAccount`. Whether the others are added when one is refused
/// is not documented. After `network`, `timeout` or `bad_response` the accounts may exist (`outcome: "unknown"`): look for them
/// with `getPublicAccountBatch` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createPublicAccountsBatch({
///   list: [{ username: "lobby" }, { email: "night-shift@example.com", name: "Night shift" }],
///   options: { autoGeneratePassword: true },
/// });
/// const ids = data.map((account) => account.userId);
/// ```
// A second create is a second set of accounts, or a refusal where the first one was carried out.
#[endpoint(POST "/api/v3/create-public-accounts-batch", non_idempotent)]
fn create_public_accounts_batch(input: CreatePublicAccountBatchReqDto) -> PublicAccountListRespDto;

/// Input of `createPublicAccountsBatch`.
#[dto]
pub struct CreatePublicAccountBatchReqDto {
    /// Public accounts to add: 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<CreatePublicAccountReqDto>,
    /// Options for all of them.
    pub options: Option<CreatePublicAccountOptionsDto>,
}
