//! `POST /api/v3/set-mfa-status`: sets the state of a user's multi-factor authentication.

use super::UserIdType;
use super::get_mfa_info_data::GetMfaInfoDataDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Sets the state of a user's multi-factor authentication (MFA), which the sources call its trigger data: such as which
/// factors are turned on.
///
/// Read it with `getUserMfaStatus`, and send the fields that this type declares: others, and `null`, are refused before
/// anything is sent. Whether a field that is left out stays as it is stored is not documented, so send all that is to
/// stay. Rejects with `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response`
/// the state may be set (`outcome: "unknown"`): check with `getUserMfaStatus`.
///
/// @example
/// ```ts
/// const { data } = await client.getUserMfaStatus({ userId });
/// await client.setUsersMfaStatus({
///   userId,
///   mfaTriggerData: {
///     mfaToken: data.mfaToken,
///     applicationMfa: data.applicationMfa,
///     mfaPhone: data.mfaPhone ?? undefined,
///     mfaPhoneCountryCode: data.mfaPhoneCountryCode ?? undefined,
///     mfaEmail: data.mfaEmail ?? undefined,
///     faceMfaEnabled: data.faceMfaEnabled ?? undefined,
///     totpMfaEnabled: true,
///   },
/// });
/// ```
// The token may be valid once, so that a second one would report a change that was made as refused: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/set-mfa-status", non_idempotent)]
fn set_users_mfa_status(input: SetMfaStatusDto) -> IsSuccessRespDto;

/// Input of `setUsersMfaStatus`.
#[dto]
pub struct SetMfaStatusDto {
    /// State to set. Its description speaks of a list of factors; all sources declare one object, whose
    /// `applicationMfa` is that list.
    pub mfa_trigger_data: GetMfaInfoDataDto,
    /// Id of the user, of the kind `userIdType`. One user, though the call's name has a plural.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
