//! `POST /api/v3/change-ext-idp-conn-association-state`: lets a tenant use a connection of an identity source, or no longer.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Lets a tenant use a connection of an identity source, or no longer.
///
/// Without it, members who log in to the tenant through it alone are locked out. The service calls this association; it
/// has nothing to do with the `associationMode` of a connection. What the service does when the connection or the
/// tenant does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getExtIdp({ id: extIdpId });
/// const github = data.connections.find(({ identifier }) => identifier === "steamory-github");
/// if (typeof github?.id === "string") {
///   await client.changeExtIdpConnAssociationState({ id: github.id, association: true, tenantId });
/// }
/// ```
// It sets an absolute state, so twice is the same as once.
#[endpoint(POST "/api/v3/change-ext-idp-conn-association-state", idempotent)]
fn change_ext_idp_conn_association_state(input: ChangeExtIdpAssociationStateDto) -> IsSuccessRespDto;

/// Input of `changeExtIdpConnAssociationState`.
#[dto]
pub struct ChangeExtIdpAssociationStateDto {
    /// Id of the connection, as `createExtIdpConn` returns it; not that of the identity source.
    #[shape(len = 1..)]
    pub id: String,
    /// `true` lets the tenant use the connection, `false` takes it away.
    pub association: bool,
    /// Tenant that is to use the connection or not. Default: the client's `tenantId`. What the call does without either is
    /// not documented.
    pub tenant_id: Option<String>,
}
