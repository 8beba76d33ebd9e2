//! Connections of identity sources that an application uses.

use crate::api::identity_sources::ext_idp_conn_type::ExtIdpConnType;
use crate::api::prelude::*;
use crate::api::users::identity::IdentityProvider;

/// A connection of an identity source, by which users can log in to an application. Any field may be missing.
#[dto]
pub struct ApplicationEnabledExtIdpConnDto {
    /// Whether the source is a social one, such as WeChat.
    pub is_social: bool,
    /// Id of the identity source.
    pub ext_idp_id: String,
    /// Kind of the identity source. Other values may appear.
    pub ext_idp_type: Open<IdentityProvider>,
    /// Id of the connection, assigned by the service.
    pub ext_idp_conn_id: String,
    /// Kind of the connection, such as `wechatwork:mobile`. Other values may appear.
    pub ext_idp_conn_type: Open<ExtIdpConnType>,
    /// Identifier of the connection, unique and readable.
    pub ext_idp_conn_identifier: String,
    /// Name shown to people.
    pub ext_idp_conn_display_name: String,
    /// URL of the logo.
    pub ext_idp_conn_logo: String,
    /// Whether users may log in by the connection. What its absence means is not documented.
    pub enabled: Option<bool>,
}
