//! `POST /api/v3/get-user-password-ciphertext`: reads the password of a user, encrypted with a key from the console.

use super::UserIdType;
use crate::api::prelude::*;

/// Reads the password of a user, encrypted with the key (RSA, SM2 or another) that is set up in the console.
///
/// What comes without such a key is not documented. Rejects with `kind: "not_found"` when the user does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getUserPasswordCiphertext({ userId: "bob", userIdType: "username" });
/// // For a system that has the key to decrypt it.
/// const entry = { username: "bob", password: data.ciphertext };
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-user-password-ciphertext", safe)]
fn get_user_password_ciphertext(input: GetUserPasswordCiphertextDto) -> GetUserPasswordCiphertextRespDto;

/// Input of `getUserPasswordCiphertext`.
#[dto]
pub struct GetUserPasswordCiphertextDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserPasswordCiphertext`.
#[dto]
pub type GetUserPasswordCiphertextRespDto = Resp<GetUserPasswordCiphertextDataDto>;

/// The encrypted password of a user. Any field may be missing.
#[dto]
pub struct GetUserPasswordCiphertextDataDto {
    /// Password, encrypted with the key from the console. Its encoding is not documented.
    #[shape(secret)]
    pub ciphertext: String,
}
