//! `POST /api/v3/update-ext-idp-conn`: changes a connection of an identity source.

use super::ext_idp_conn::ExtIdpConnDetailSingleRespDto;
use crate::api::prelude::*;

/// Changes a connection of an identity source and resolves to it as stored.
///
/// Wrong settings lock out everyone who logs in through it. `displayName` and `fields` must be given even if they stay as
/// they are. What the service does when the connection does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updateExtIdpConn({
///   id: connectionId,
///   displayName: "GitHub",
///   fields: { clientSecret },
/// });
/// console.log(data.identifier);
/// ```
// It writes absolute values, and of the settings only those that are given, so twice is the same as once. Older documentation
// shows a connection with `fields` and the client secret in them.
#[endpoint(POST "/api/v3/update-ext-idp-conn", idempotent, secret)]
fn update_ext_idp_conn(input: UpdateExtIdpConnDto) -> ExtIdpConnDetailSingleRespDto;

/// Input of `updateExtIdpConn`.
#[dto]
pub struct UpdateExtIdpConnDto {
    /// Id of the connection to change, as `createExtIdpConn` returns it; not that of the identity source.
    #[shape(len = 1..)]
    pub id: String,
    /// New name on the button of the login page, or the one it has.
    #[shape(len = 1..)]
    pub display_name: String,
    /// Settings to change, with their secrets; those that are left out stay as they are stored. How to remove one is not
    /// documented. Never shown in errors or events.
    #[shape(secret)]
    pub fields: JsonObject,
    /// New URL of the connection's icon. Absent presumably leaves it as it is stored: not documented.
    pub logo: Option<String>,
    /// `true`: only existing users can log in. `false`: a first login may create a user. Absent presumably leaves it as it is
    /// stored: not documented.
    pub login_only: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
