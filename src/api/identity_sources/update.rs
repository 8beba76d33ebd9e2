//! `POST /api/v3/update-ext-idp`: renames an identity source.

use super::ext_idp::ExtIdpSingleRespDto;
use crate::api::prelude::*;

/// Gives an identity source another name and resolves to it as stored.
///
/// Nothing but the name can be changed: for another kind, create another source. The settings are those of the connections:
/// use `updateExtIdpConn`. What the service does when the source does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updateExtIdp({ id: extIdpId, name: "GitHub of Steamory" });
/// console.log(data.name);
/// ```
// It writes an absolute value and leaves the id as it is, so twice is the same as once.
#[endpoint(POST "/api/v3/update-ext-idp", idempotent)]
fn update_ext_idp(input: UpdateExtIdpDto) -> ExtIdpSingleRespDto;

/// Input of `updateExtIdp`.
#[dto]
pub struct UpdateExtIdpDto {
    /// New name, shown to administrators.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the identity source to rename, assigned by the service; it stays as it is.
    #[shape(len = 1..)]
    pub id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
