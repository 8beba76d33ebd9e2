//! `POST /api/v3/kick-users`: logs a user out of applications.

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Logs one user out of 1 to 50 applications.
///
/// This does not keep the user from logging in again. Rejects with `kind: "not_found"` when the user does not exist, and
/// with `kind: "api"`, `statusCode` 400, when `appIds` has the wrong form. After `network`, `timeout` or `bad_response` the
/// user may be logged out (`outcome: "unknown"`); a repeated call also ends sessions that began since.
///
/// @example
/// ```ts
/// await client.kickUsers({ userId, appIds: [appId] });
/// ```
// A second call also ends a session that the user began after the first: it is never repeated blindly.
#[endpoint(POST "/api/v3/kick-users", non_idempotent)]
fn kick_users(input: KickUsersDto) -> IsSuccessRespDto;

/// Input of `kickUsers`.
#[dto]
pub struct KickUsersDto {
    /// Ids of the applications to log the user out of, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub app_ids: Vec<String>,
    /// Id of the user, of the kind `options.userIdType`. One user, though the call's name has a plural.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is.
    pub options: Option<KickUsersOptionsDto>,
}

/// Kind of id that `kickUsers` is given.
#[dto]
pub struct KickUsersOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
