//! `POST /api/v3/users/field/decrypt`: decrypts encrypted values of user fields.

use crate::api::prelude::*;

/// Decrypts encrypted values of user fields, and resolves to them in plain text.
///
/// The private key goes to the service with the call. It and the encrypted values are never shown in errors or events.
/// Whether one value that cannot be decrypted fails the whole call is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.userFieldDecrypt({
///   data: [{ userId, fieldName: "phone", encryptedContent }],
///   privateKey,
/// });
/// const phone = data.find((field) => field.fieldName === "phone")?.decryptedContent;
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/users/field/decrypt", safe)]
fn user_field_decrypt(input: UserFieldDecryptReqDto) -> UserFieldDecryptRespDto;

/// Input of `userFieldDecrypt`.
#[dto]
pub struct UserFieldDecryptReqDto {
    /// Values to decrypt. The maximum number is not documented.
    pub data: Vec<UserFieldDecryptReqItemDto>,
    /// Private key from the console: security settings, data security, data encryption. Its form is not documented. Never
    /// shown in errors or events.
    #[shape(len = 1.., secret)]
    pub private_key: String,
}

/// Response of `userFieldDecrypt`.
#[dto]
pub type UserFieldDecryptRespDto = Resp<Vec<UserFieldDecryptRespItemDto>>;

/// An encrypted value, and where it comes from.
#[dto]
pub struct UserFieldDecryptReqItemDto {
    /// Who the value belongs to: the user's id, username, e-mail address, phone number, external id, or id at an
    /// external source. The response has it beside the decrypted value.
    pub user_id: Option<String>,
    /// Field that holds the value, such as `username` or `phone`. The response has it beside the decrypted value.
    pub field_name: Option<String>,
    /// Value as the service encrypted it. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub encrypted_content: String,
}

/// A decrypted value, and where it comes from. Any field may be missing.
#[dto]
pub struct UserFieldDecryptRespItemDto {
    /// Who the value belongs to, in any of the forms that the input takes.
    pub user_id: Option<String>,
    /// Field that holds the value, such as `username` or `phone`.
    pub field_name: Option<String>,
    /// Value in plain text.
    #[shape(secret)]
    pub decrypted_content: String,
}
