//! What `createUser` and `createUsersBatch` share.

use super::PasswordEncryptType;
use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;

/// Options of `createUser` and `createUsersBatch`.
#[dto]
pub struct CreateUserOptionsDto {
    /// Whether `password` is a hash to store unchanged, for users migrated from another system. Default: `false`.
    pub keep_password: Option<bool>,
    /// Whether the service generates a password. Default: `false`.
    pub auto_generate_password: Option<bool>,
    /// Whether the user must change the password at the first login. Default: `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// Kind of id that `departmentIds` are. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Notification to the new user.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    /// How `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
}

/// An authenticator for one-time passwords.
#[dto]
pub struct CreateUserOtpDto {
    /// Secret that codes are made from. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Code that replaces a lost device. Never shown in errors or events.
    #[shape(secret)]
    pub recovery_code: Option<String>,
}

/// Notification to a new user.
#[dto]
pub struct SendCreateAccountNotificationDto {
    /// Whether to send an e-mail. Default: `false`.
    pub send_email_notification: Option<bool>,
    /// Whether to send a text message. Default: `false`.
    pub send_phone_notification: Option<bool>,
    /// Id of the application whose login page the message links to.
    pub app_id: Option<String>,
}
