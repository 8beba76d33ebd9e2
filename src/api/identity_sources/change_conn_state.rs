//! `POST /api/v3/change-ext-idp-conn-state`: turns a connection of an identity source on or off for an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Turns a connection of an identity source on or off for an application.
///
/// While it is off, nobody can log in to the application through it: be sure that its users have another way. What the
/// service does when the connection or the application does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getExtIdp({ id: extIdpId });
/// const github = data.connections.find(({ identifier }) => identifier === "steamory-github");
/// if (typeof github?.id === "string") await client.changeExtIdpConnState({ id: github.id, enabled: true, appId });
/// ```
// It sets an absolute state, so twice is the same as once.
#[endpoint(POST "/api/v3/change-ext-idp-conn-state", idempotent)]
fn change_ext_idp_conn_state(input: ChangeExtIdpConnStateDto) -> IsSuccessRespDto;

/// Input of `changeExtIdpConnState`.
#[dto]
pub struct ChangeExtIdpConnStateDto {
    /// Id of the connection, as `createExtIdpConn` returns it; not that of the identity source.
    #[shape(len = 1..)]
    pub id: String,
    /// `true` turns the connection on, `false` turns it off.
    pub enabled: bool,
    /// Id of the application that the state is for.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Ids of applications, presumably further ones that get the same state. How they go together with `appId` is not
    /// documented; neither is their maximum number.
    pub app_ids: Option<Vec<String>>,
}
