//! `POST /api/v3/create-ext-idp`: adds an identity source.

use super::ext_idp::ExtIdpSingleRespDto;
use crate::api::prelude::*;
use crate::api::users::identity::IdentityProvider;

/// Adds an identity source and resolves to it as stored.
///
/// Nobody can log in with it yet: add a connection with `createExtIdpConn`, then turn that on for an application with
/// `changeExtIdpConnState`. Connections of one source share the identities of its users: for another way to the same accounts,
/// add a connection rather than a second source. After `network`, `timeout` or `bad_response` the source may exist
/// (`outcome: "unknown"`): check with `listExtIdp` before you try again, or there may be two.
///
/// @example
/// ```ts
/// const { data } = await client.createExtIdp({ name: "GitHub of Steamory", type: "github" });
/// console.log(data.id);
/// ```
// No source says that a name is unique, so a second call presumably adds a second source: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-ext-idp", non_idempotent)]
fn create_ext_idp(input: CreateExtIdpDto) -> ExtIdpSingleRespDto;

/// Input of `createExtIdp`.
#[dto]
pub struct CreateExtIdpDto {
    /// Name shown to administrators. Whether it must be unique is not documented.
    #[shape(len = 1..)]
    pub name: String,
    /// Kind of the source, which no call changes later. The service adds kinds, so any other string is accepted too.
    #[shape(name = "type", len = 1..)]
    pub kind: Open<IdentityProvider>,
    /// Tenant that gets the source. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
