//! The default way to log in, as calls take it.

use super::application_default_login_method::{DefaultLoginType, LoginQrcodeType};
use crate::api::prelude::*;

/// Default way to log in to an application.
#[dto]
pub struct ApplicationDefaultLoginMethodInput {
    /// Kind of the way to log in.
    pub connection_type: DefaultLoginType,
    /// Kind of the QR code, where `connectionType` is `QRCODE`.
    pub qrcode_type: Option<LoginQrcodeType>,
    /// Id of the connection of an identity source for the QR code. Required where `connectionType` is `QRCODE`.
    pub qrcode_ext_idp_conn_id: Option<String>,
    /// Id of the connection of an identity source for Active Directory. Required where `connectionType` is `AD`.
    pub ad_ext_idp_conn_id: Option<String>,
    /// Id of the connection of an identity source for the LDAP server. Required where `connectionType` is `LDAP`.
    pub ldap_ext_idp_conn_id: Option<String>,
}
