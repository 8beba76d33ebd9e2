//! The default way to log in, as calls resolve to it.

use crate::api::prelude::*;

/// Default way to log in to an application. Any field may be missing: those that `connectionType` has no use for.
#[dto]
pub struct ApplicationDefaultLoginMethod {
    /// Kind of the way to log in.
    pub connection_type: DefaultLoginType,
    /// Kind of the QR code, where `connectionType` is `QRCODE`.
    pub qrcode_type: LoginQrcodeType,
    /// Id of the connection of an identity source for the QR code, where `connectionType` is `QRCODE`.
    pub qrcode_ext_idp_conn_id: String,
    /// Id of the connection of an identity source for Active Directory, where `connectionType` is `AD`.
    pub ad_ext_idp_conn_id: String,
    /// Id of the connection of an identity source for the LDAP server, where `connectionType` is `LDAP`.
    pub ldap_ext_idp_conn_id: String,
}

/// Kind of the default way to log in.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DefaultLoginType {
    /// Phone number or e-mail address, as far as they are enabled, and a code sent to it.
    Passcode,
    /// Phone number, e-mail address or login name, as far as they are enabled, and a password.
    Password,
    /// A QR code that the user scans.
    Qrcode,
    /// Account of an LDAP server.
    Ldap,
    /// Account of an Active Directory.
    Ad,
}

/// Kind of a QR code to log in with.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LoginQrcodeType {
    /// The user scans it with an app of your own.
    SelfBuiltApp,
    /// The user scans it and follows a WeChat official account.
    WechatOfficialAccount,
    /// The user scans it with a WeChat mini program.
    WechatMiniProgram,
}
