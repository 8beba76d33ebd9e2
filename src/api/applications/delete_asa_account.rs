//! `POST /api/v3/delete-asa-account`: deletes an ASA account of an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an ASA account of an application. Those to whom it is assigned lose it: see them with
/// `getAsaAccountAssignedTargets` before.
///
/// What the service does when the account does not exist is not documented. After `network`, `timeout` or `bad_response` it
/// may be deleted (`outcome: "unknown"`): check with `listAsaAccount`.
///
/// @example
/// ```ts
/// const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId });
/// if (data.totalCount === 0) await client.deleteAsaAccount({ appId, accountId });
/// ```
// What a second one answers is not documented. It may report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-asa-account", non_idempotent)]
fn delete_asa_account(input: DeleteAsaAccountDto) -> IsSuccessRespDto;

/// Input of `deleteAsaAccount`.
#[dto]
pub struct DeleteAsaAccountDto {
    /// Id of the account to delete.
    #[shape(len = 1..)]
    pub account_id: String,
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
}
