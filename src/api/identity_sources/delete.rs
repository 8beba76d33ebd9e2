//! `POST /api/v3/delete-ext-idp`: deletes an identity source.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an identity source.
///
/// Users who have no other way to log in are locked out. What happens to the source's connections and to the identities of
/// its users is not documented: look at its connections with `getExtIdp` first. After `network`, `timeout` or
/// `bad_response` it may be deleted (`outcome: "unknown"`): check with `getExtIdp`, which rejects with `kind: "not_found"`
/// then. What this call does when the source does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getExtIdp({ id: extIdpId });
/// if (data.connections.length === 0) await client.deleteExtIdp({ id: extIdpId });
/// ```
// A second one presumably finds no such source, as `getExtIdp` does then, which would report a deletion that was made as not
// found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-ext-idp", non_idempotent)]
fn delete_ext_idp(input: DeleteExtIdpDto) -> IsSuccessRespDto;

/// Input of `deleteExtIdp`.
#[dto]
pub struct DeleteExtIdpDto {
    /// Id of the identity source to delete, assigned by the service.
    #[shape(len = 1..)]
    pub id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
