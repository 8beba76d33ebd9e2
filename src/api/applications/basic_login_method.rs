//! Ways to log in without an identity source.

use crate::api::prelude::*;

/// A way to log in without an identity source.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BasicLoginMethod {
    /// Phone number and a code sent to it.
    PhoneCode,
    /// E-mail address and a code sent to it.
    EmailCode,
    /// Phone number and password.
    PhonePassword,
    /// E-mail address and password.
    EmailPassword,
    /// Login name and password.
    UsernamePassword,
    /// QR code that the user scans with an app of your own.
    SelfBuiltAppQrcode,
}
