//! What `createUser` and `createUsersBatch` share.

use super::PasswordEncryptType;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// How users are to be added.
#[dto]
pub struct CreateUserOptionsDto {
    /// Whether `password` is a hash to be stored as it is, for users from elsewhere. Absent means `false`.
    pub keep_password: Option<bool>,
    /// Whether the service makes up a password. Absent means `false`.
    pub auto_generate_password: Option<bool>,
    /// Whether the first login asks for a new password. Absent means `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// How `departmentIds` are to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What to tell the new user, and how.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    /// How `password` is encrypted. Absent means `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
}

/// An authenticator for one-time passwords.
#[dto]
pub struct CreateUserOtpDto {
    /// Secret that codes are made from. No message shows it.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Code that replaces a lost device. No message shows it.
    #[shape(secret)]
    pub recovery_code: Option<String>,
}

/// What to tell a new user, and how.
#[dto]
pub struct SendCreateAccountNotificationDto {
    /// Whether to send an e-mail. Absent means `false`.
    pub send_email_notification: Option<bool>,
    /// Whether to send a text message. Absent means `false`.
    pub send_phone_notification: Option<bool>,
    /// Application whose login page the message names.
    pub app_id: Option<String>,
}
