//! `POST /api/v3/delete-asa-accounts-batch`: deletes up to 100 ASA accounts of an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 100 ASA accounts of an application. Those to whom they are assigned lose them.
///
/// Whether the others are deleted when one of them does not exist is not documented. After `network`, `timeout` or
/// `bad_response` some may be deleted (`outcome: "unknown"`): check with `listAsaAccount`.
///
/// @example
/// ```ts
/// const unused: string[] = [];
/// for (const accountId of accountIds) {
///   const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId });
///   if (data.totalCount === 0) unused.push(accountId);
/// }
/// if (unused.length > 0) await client.deleteAsaAccountBatch({ appId, accountIds: unused });
/// ```
// What a second one answers is not documented. It may report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-asa-accounts-batch", non_idempotent)]
fn delete_asa_account_batch(input: DeleteAsaAccountBatchDto) -> IsSuccessRespDto;

/// Input of `deleteAsaAccountBatch`.
#[dto]
pub struct DeleteAsaAccountBatchDto {
    /// Ids of the accounts to delete, 1 to 100 entries.
    #[shape(len = 1..=100)]
    pub account_ids: Vec<String>,
    /// Id of the application that the accounts are for.
    #[shape(len = 1..)]
    pub app_id: String,
}
