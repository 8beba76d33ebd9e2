//! `POST /api/v3/delete-users-batch`: deletes up to 50 users.

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 users.
///
/// Whether the others are deleted when one of them does not exist is not documented.
///
/// @example
/// ```ts
/// await client.deleteUsersBatch({ userIds: ["bob", "eve"], options: { userIdType: "username" } });
/// ```
// Who is deleted stays deleted, so twice is the same as once; but the second call may find nobody.
#[endpoint(POST "/api/v3/delete-users-batch", idempotent)]
fn delete_users_batch(input: DeleteUsersBatchDto) -> IsSuccessRespDto;

/// Input of `deleteUsersBatch`.
#[dto]
pub struct DeleteUsersBatchDto {
    /// Ids of the users to delete, 1 to 50, of the kind `options.userIdType`.
    #[shape(len = 1..=50, id_type_at = "options.userIdType")]
    pub user_ids: Vec<String>,
    /// Kind of id that `userIds` are.
    pub options: Option<DeleteUsersBatchOptionsDto>,
}

/// Kind of id that `deleteUsersBatch` is given.
#[dto]
pub struct DeleteUsersBatchOptionsDto {
    /// Kind of id that `userIds` are. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
