//! What `createPublicAccount` and `createPublicAccountsBatch` share.

use crate::api::departments::DepartmentIdType;
use crate::api::prelude::*;
use crate::api::users::PasswordEncryptType;
use crate::api::users::creation::SendCreateAccountNotificationDto;

/// Options of `createPublicAccount` and `createPublicAccountsBatch`.
#[dto]
pub struct CreatePublicAccountOptionsDto {
    /// Whether `password` is a hash to store unchanged, for accounts migrated from another system. Default: `false`.
    pub keep_password: Option<bool>,
    /// Whether the service generates a password. Default: `false`.
    pub auto_generate_password: Option<bool>,
    /// Whether the password must be changed at the first login. Default: `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// Kind of id that `departmentIds` are. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Notification to the e-mail address or phone number of the new account.
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    /// How `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
}

/// An authenticator for one-time passwords.
#[dto]
pub struct CreatePublicAccountOtpDto {
    /// Secret that codes are made from. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Code that replaces a lost device. Never shown in errors or events.
    #[shape(secret)]
    pub recovery_code: Option<String>,
}
