//! Passwords and encrypted fields of users. The sandbox keeps no password and encrypts no field.

mod decrypt_fields;
mod get_encrypted_passwords;
mod get_password_ciphertext;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get_password_ciphertext::GET_USER_PASSWORD_CIPHERTEXT,
    &get_encrypted_passwords::GET_USER_ENCRYPT_PASSWORD_BATCH,
    &decrypt_fields::USER_FIELD_DECRYPT,
];
