//! `POST /api/v3/resign-user`: marks a user as having left the company.

use super::UserIdType;
use super::resignation::ResignUserRespDto;
use crate::api::prelude::*;

/// Marks a user as having left the company. This cannot be undone.
///
/// The user loses all permissions, departments, roles, user groups and posts. The account stays with its basic data,
/// but is disabled: it can no longer log in to applications. `deleteUsersBatch` deletes it for good. Rejects with
/// `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response` the user may be
/// marked (`outcome: "unknown"`): look at `status` with `getUser`.
///
/// @example
/// ```ts
/// const { data: user } = await client.getUser({ userId });
/// if (user.externalId === leaverExternalId) await client.resignUser({ userId });
/// ```
// It may start further work of the service, and no source says what a second one does: it is never repeated blindly.
#[endpoint(POST "/api/v3/resign-user", non_idempotent)]
fn resign_user(input: ResignUserReqDto) -> ResignUserRespDto;

/// Input of `resignUser`.
#[dto]
pub struct ResignUserReqDto {
    /// Id of the user who has left, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
