//! `POST /api/v3/create-ext-idp-conn`: adds a connection to an identity source.

use super::ext_idp_conn::ExtIdpConnDetailSingleRespDto;
use super::ext_idp_conn_type::ExtIdpConnType;
use crate::api::prelude::*;

/// Adds a connection to an identity source and resolves to it as stored.
///
/// Turn it on for an application with `changeExtIdpConnState`. With `associationMode: "none"` in the response, a first login
/// creates a new user, even for a person who has an account already: `loginOnly: true` prevents that. Whether the call
/// rejects when the source does not exist is not documented, nor is the error for an `identifier` that is in use. After
/// `network`, `timeout` or `bad_response` the connection may exist (`outcome: "unknown"`): check with `getExtIdp` before you
/// try again.
///
/// @example
/// ```ts
/// const { data } = await client.createExtIdpConn({
///   extIdpId,
///   type: "github",
///   identifier: "steamory-github",
///   displayName: "GitHub",
///   fields: { clientId, clientSecret },
///   loginOnly: true,
/// });
/// await client.changeExtIdpConnState({ id: data.id, enabled: true, appId });
/// ```
// A second call either adds a second connection or is refused for its identifier, and no call looks one up by that: it
// is never repeated blindly. Older documentation shows the response with `fields` and the client secret in them.
#[endpoint(POST "/api/v3/create-ext-idp-conn", non_idempotent, secret)]
fn create_ext_idp_conn(input: CreateExtIdpConnDto) -> ExtIdpConnDetailSingleRespDto;

/// Input of `createExtIdpConn`.
#[dto]
pub struct CreateExtIdpConnDto {
    /// Id of the identity source that gets the connection, as `createExtIdp` returns it. The documentation calls it the id of
    /// the connection, which does not exist yet.
    #[shape(len = 1..)]
    pub ext_idp_id: String,
    /// How users reach the source: one of the types for the source's kind, such as `wechat:pc` for `wechat`. The service adds
    /// types, so any other string is accepted too.
    #[shape(name = "type", len = 1..)]
    pub kind: Open<ExtIdpConnType>,
    /// Identifier chosen by you, unique among connections; no call changes it later. The vendor's console takes lower-case
    /// letters, digits and `-`, fewer than 32 characters.
    #[shape(len = 1..)]
    pub identifier: String,
    /// Name on the button of the login page.
    #[shape(len = 1..)]
    pub display_name: String,
    /// Settings for the source, with their secrets: `clientId` and `clientSecret` in the documentation's sample. Which ones a
    /// type needs is not documented. Never shown in errors or events.
    #[shape(secret)]
    pub fields: JsonObject,
    /// `true`: only existing users can log in. `false`: a first login may create a user. Absent presumably means `false`: not
    /// documented.
    pub login_only: Option<bool>,
    /// URL of the connection's icon.
    pub logo: Option<String>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
