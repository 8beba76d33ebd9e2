//! `GET /api/v3/get-mfa-trigger-data`: reads the state of a user's multi-factor authentication in an application.

use crate::api::prelude::*;
use crate::api::users::UserIdType;
use crate::api::users::get_map_info::GetMapInfoRespDto;

/// Reads the state of a user's multi-factor authentication (MFA) in an application, which the sources call its trigger
/// data: the factors, and a token of the check.
///
/// `getUserMfaStatus` reads it without an application. What the service does when the user or the application does not exist
/// is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getMfaTriggerData({ appId, userId: "bob", userIdType: "username" });
/// console.log(data.applicationMfa.map(({ mfaPolicy }) => mfaPolicy));
/// ```
#[endpoint(GET "/api/v3/get-mfa-trigger-data")]
fn get_mfa_trigger_data(input: GetMfaTriggerDataDto) -> GetMapInfoRespDto;

/// Input of `getMfaTriggerData`.
#[dto]
pub struct GetMfaTriggerDataDto {
    /// Id of the application that the user logs in to.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
