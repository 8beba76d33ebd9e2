//! `POST /api/v3/import-otp`: imports authenticators of users.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Imports the authenticators for one-time passwords (OTP) that users have from another system, so that their devices go on
/// making valid codes.
///
/// The response says nothing of single users: what an unknown id does to the others, and whether an authenticator that
/// a user already has is replaced, is not documented. After `network`, `timeout` or `bad_response` they may be imported
/// (`outcome: "unknown"`): `getOtpSecretByUser` reads what is stored.
///
/// @example
/// ```ts
/// await client.importOtp({ list: [{ userId, otp: { secret, recoveryCode } }] });
/// ```
// No source says what happens to an authenticator that is there already: it is never repeated blindly.
#[endpoint(POST "/api/v3/import-otp", non_idempotent)]
fn import_otp(input: ImportOtpReqDto) -> Bare<CommonResponseDto>;

/// Input of `importOtp`.
#[dto]
pub struct ImportOtpReqDto {
    /// Users with their authenticators. The maximum number is not documented.
    pub list: Vec<ImportOtpItemDto>,
}

/// A user with an authenticator.
#[dto]
pub struct ImportOtpItemDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// The authenticator.
    pub otp: ImportOtpItemDataDto,
}

/// An authenticator for one-time passwords.
#[dto]
pub struct ImportOtpItemDataDto {
    /// Secret that codes are made from, as the user's device has it. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Code that replaces a lost device. What its absence means is not documented. Never shown in errors or events.
    #[shape(secret)]
    pub recovery_code: Option<String>,
}
