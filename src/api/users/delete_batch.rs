//! `POST /api/v3/delete-users-batch`: deletes up to 50 users.

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 users.
///
/// What becomes of the others when one of them does not exist is not documented.
///
/// @example
/// ```ts
/// await client.deleteUsersBatch({ userIds: ["bob", "eve"], options: { userIdType: "username" } });
/// ```
// Who is deleted stays deleted, so twice is the same as once; but the second call may find nobody.
#[endpoint(POST "/api/v3/delete-users-batch", idempotent)]
fn delete_users_batch(input: DeleteUsersBatchDto) -> IsSuccessRespDto;

/// What `deleteUsersBatch` takes.
#[dto]
pub struct DeleteUsersBatchDto {
    /// Ids of the users to delete, 1 to 50, read according to `options.userIdType`.
    #[shape(len = 1..=50, id_type_at = "options.userIdType")]
    pub user_ids: Vec<String>,
    /// How `userIds` are to be read.
    pub options: Option<DeleteUsersBatchOptionsDto>,
}

/// How the ids in `deleteUsersBatch` are to be read.
#[dto]
pub struct DeleteUsersBatchOptionsDto {
    /// How `userIds` are to be read. Absent means `user_id`.
    pub user_id_type: Option<UserIdType>,
}
