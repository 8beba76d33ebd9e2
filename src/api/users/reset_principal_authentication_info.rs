//! `POST /api/v3/reset-user-principal-authentication-info`: deletes the real-name verification of a user.

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes the real-name verification of a user; the account stays.
///
/// Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"` when there is no verification to
/// delete (`statusCode` 499) or `userId` has the wrong form (400). After `network`, `timeout` or `bad_response` it may be
/// deleted (`outcome: "unknown"`): check with `getUserPrincipalAuthenticationInfo`.
///
/// @example
/// ```ts
/// await client.resetUserPrincipalAuthenticationInfo({
///   userId: "bob@example.com",
///   options: { userIdType: "email" },
/// });
/// ```
// Where there is no verification, the service was seen to refuse the call, so that a second one would report a deletion that
// was made as failed: it is never repeated blindly.
#[endpoint(POST "/api/v3/reset-user-principal-authentication-info", non_idempotent)]
fn reset_user_principal_authentication_info(
    input: ResetUserPrincipalAuthenticationInfoDto,
) -> IsSuccessRespDto;

/// Input of `resetUserPrincipalAuthenticationInfo`.
#[dto]
pub struct ResetUserPrincipalAuthenticationInfoDto {
    /// Id of the user, of the kind `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is.
    pub options: Option<ResetUserPrincipalAuthenticationInfoOptionsDto>,
}

/// Kind of id that `resetUserPrincipalAuthenticationInfo` is given.
#[dto]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
