//! The message about a new password.

use crate::api::prelude::*;

/// Who is notified of a new password, and how.
#[dto]
pub struct SendResetPasswordNotificationDto {
    /// Whether to send an e-mail to the user's own address. Default: `false`.
    pub send_default_email_notification: Option<bool>,
    /// Whether to send a text message to the user's own phone. Default: `false`.
    pub send_default_phone_notification: Option<bool>,
    /// Another e-mail address to notify.
    pub input_send_email_notification: Option<String>,
    /// Another phone number to notify.
    pub input_send_phone_notification: Option<String>,
    /// Id of the application whose login page the message links to.
    pub app_id: Option<String>,
}
