//! `GET /api/v3/get-otp-secret-by-user`: reads the secret of a user's authenticator.

use super::UserIdType;
use crate::api::prelude::*;

/// Reads the secret of a user's authenticator for one-time passwords (OTP). It makes the same codes as the user's device:
/// keep it as you keep passwords.
///
/// Rejects with `kind: "not_found"` when the user does not exist. What comes for a user without an authenticator is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.getOtpSecretByUser({ userId });
/// // An entry for `importOtp`.
/// const entry = { userId, otp: { secret: data.secret } };
/// ```
#[endpoint(GET "/api/v3/get-otp-secret-by-user")]
fn get_otp_secret_by_user(input: GetOtpSecretByUserDto) -> GetOtpSecretRespDto;

/// Input of `getOtpSecretByUser`.
#[dto]
pub struct GetOtpSecretByUserDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getOtpSecretByUser`.
#[dto]
pub type GetOtpSecretRespDto = Resp<OtpSecretRespDto>;

/// The secret of a user's authenticator. Any field may be missing.
#[dto]
pub struct OtpSecretRespDto {
    /// Secret that codes are made from.
    #[shape(secret)]
    pub secret: String,
}
