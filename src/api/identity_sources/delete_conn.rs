//! `POST /api/v3/delete-ext-idp-conn`: deletes a connection of an identity source.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a connection of an identity source.
///
/// Nobody can log in through it any more: to close it for one application alone, use `changeExtIdpConnState`. What happens
/// to the identities that came through it is not documented, nor what the call does when the connection does not exist.
/// After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getExtIdp`.
///
/// @example
/// ```ts
/// const { data } = await client.getExtIdp({ id: extIdpId });
/// const old = data.connections.find(({ identifier }) => identifier === "steamory-github-2019");
/// if (typeof old?.id === "string") await client.deleteExtIdpConn({ id: old.id });
/// ```
// A second one presumably finds no such connection, which would report a deletion that was made as not found: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/delete-ext-idp-conn", non_idempotent)]
fn delete_ext_idp_conn(input: DeleteExtIdpConnDto) -> IsSuccessRespDto;

/// Input of `deleteExtIdpConn`.
#[dto]
pub struct DeleteExtIdpConnDto {
    /// Id of the connection to delete, as `createExtIdpConn` returns it; not that of the identity source.
    #[shape(len = 1..)]
    pub id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
