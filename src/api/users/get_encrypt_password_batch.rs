//! `POST /api/v3/batch-get-user-encrypt-password`: reads the encrypted passwords of several users.

use crate::api::prelude::*;

/// Reads the encrypted passwords of several users.
///
/// How the passwords are encrypted, and whether an unknown id is left out or fails the call, is not documented: compare
/// the ids that you get with those that you asked for. `getUserPasswordCiphertext` reads the password of one user.
///
/// @example
/// ```ts
/// const { data } = await client.getUserEncryptPasswordBatch({ userIds: [userId] });
/// const passwords = new Map(data.map((user) => [user.userId, user.encryptedPassword]));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/batch-get-user-encrypt-password", safe)]
fn get_user_encrypt_password_batch(
    input: GetUserEncryptPasswordBatchDto,
) -> GetUserEncryptPasswordBatchRespDto;

/// Input of `getUserEncryptPasswordBatch`.
#[dto]
pub struct GetUserEncryptPasswordBatchDto {
    /// Ids of the users, assigned by the service. The maximum number is not documented.
    pub user_ids: Vec<String>,
}

/// Response of `getUserEncryptPasswordBatch`. Its sources declare one entry where the call is for several users: a
/// single entry becomes a list of one.
#[dto]
pub type GetUserEncryptPasswordBatchRespDto = Resp<Vec<GetUserEncryptPasswordBatchDataDto>>;

/// The encrypted password of a user. Any field may be missing.
#[dto]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// Password in encrypted form.
    #[shape(secret)]
    pub encrypted_password: String,
}
