//! What `createUser` and `createUsersBatch` share.

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::PasswordEncryptType;
use crate::api::departments::DepartmentIdType;

/// How users are to be added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateUserOptionsDto {
    /// Whether `password` is a hash to be stored as it is, for users from elsewhere. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_password: Option<bool>,
    /// Whether the service makes up a password. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_generate_password: Option<bool>,
    /// Whether the first login asks for a new password. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_password_on_first_login: Option<bool>,
    /// How `departmentIds` are to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// What to tell the new user, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_notification: Option<SendCreateAccountNotificationDto>,
    /// How `password` is encrypted. Absent means `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
}

/// An authenticator for one-time passwords.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateUserOtpDto {
    /// Secret that codes are made from. No message shows it.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Code that replaces a lost device. No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub recovery_code: Option<String>,
}

/// What to tell a new user, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SendCreateAccountNotificationDto {
    /// Whether to send an e-mail. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_email_notification: Option<bool>,
    /// Whether to send a text message. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_phone_notification: Option<bool>,
    /// Application whose login page the message names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
}
