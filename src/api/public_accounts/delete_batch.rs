//! `POST /api/v3/delete-public-accounts-batch`: deletes up to 50 public accounts.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Deletes 1 to 50 public accounts for good.
///
/// Whether the others are deleted when one of them does not exist is not documented. After `network`, `timeout` or
/// `bad_response` they may be deleted (`outcome: "unknown"`): `getPublicAccount` was seen to reject with
/// `kind: "not_found"` for a deleted one.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccount({ userId: "lobby", userIdType: "username" });
/// await client.deletePublicAccountsBatch({ userIds: [data.userId] });
/// ```
// No source says what a second one does. It may find no account, which would report a deletion that was made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/delete-public-accounts-batch", non_idempotent)]
fn delete_public_accounts_batch(input: DeletePublicAccountsBatchDto) -> IsSuccessRespDto;

/// Input of `deletePublicAccountsBatch`.
#[dto]
pub struct DeletePublicAccountsBatchDto {
    /// Ids of the public accounts to delete, 1 to 50, of the kind `options.userIdType`.
    #[shape(len = 1..=50, id_type_at = "options.userIdType")]
    pub user_ids: Vec<String>,
    /// Kind of id that `userIds` are.
    pub options: Option<DeletePublicAccountsBatchOptionsDto>,
}

/// Kind of id that `deletePublicAccountsBatch` is given.
#[dto]
pub struct DeletePublicAccountsBatchOptionsDto {
    /// Kind of id that `userIds` are. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
