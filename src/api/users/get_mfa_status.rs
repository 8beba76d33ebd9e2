//! `GET /api/v3/get-mfa-status`: reads the state of a user's multi-factor authentication.

use super::UserIdType;
use super::get_map_info::GetMapInfoRespDto;
use crate::api::prelude::*;

/// Reads the state of a user's multi-factor authentication (MFA), which the sources call its trigger data: a token, the
/// factors, and the phone number and e-mail address that are set up as factors.
///
/// `getUserMfaInfo` reads which factors the user has set up, without a token. Rejects with `kind: "not_found"` when the
/// user does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getUserMfaStatus({ userId: "bob@example.com", userIdType: "email" });
/// console.log(data.applicationMfa.map((factor) => factor.mfaPolicy));
/// ```
#[endpoint(GET "/api/v3/get-mfa-status")]
fn get_user_mfa_status(input: GetMfaStatusDto) -> GetMapInfoRespDto;

/// Input of `getUserMfaStatus`.
#[dto]
pub struct GetMfaStatusDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
