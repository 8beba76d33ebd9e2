//! `GET /api/v3/get-user-mfa-info`: reads which factors a user has set up for multi-factor authentication.

use super::UserIdType;
use crate::api::prelude::*;

/// Reads which factors a user has set up for multi-factor authentication (MFA): an authenticator, the face, the phone, the
/// e-mail address.
///
/// `getUserMfaStatus` reads more of them, and a token. Rejects with `kind: "not_found"` when the user does not
/// exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserMfaInfo({ userId: "bob", userIdType: "username" });
/// if (data.totpStatus === "disabled") console.log("no authenticator yet");
/// ```
#[endpoint(GET "/api/v3/get-user-mfa-info")]
fn get_user_mfa_info(input: GetUserMfaInfoDto) -> UserMfaSingleRespDto;

/// Input of `getUserMfaInfo`.
#[dto]
pub struct GetUserMfaInfoDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserMfaInfo`.
#[dto]
pub type UserMfaSingleRespDto = Resp<UserMfaRespDto>;

/// Which factors a user has set up. Any field may be missing. The documentation names the texts below, while its samples
/// show `true` in their place: such a value passes unchanged.
#[dto]
pub struct UserMfaRespDto {
    /// Whether an authenticator for time-based one-time passwords (TOTP) is set up.
    pub totp_status: Open<UserMfaFactorStatus>,
    /// Whether face recognition is set up.
    pub face_mfa_status: Open<UserMfaFactorStatus>,
    /// Whether a phone number for codes by text message is set up.
    pub sms_mfa_status: Open<UserMfaFactorStatus>,
    /// Whether an e-mail address for codes is set up.
    pub email_mfa_status: Open<UserMfaFactorStatus>,
}

/// Whether a user has set up a factor.
#[dto(rename_all = "camelCase")]
pub enum UserMfaFactorStatus {
    /// The user has set it up.
    Enabled,
    /// The user has not set it up.
    Disabled,
}
