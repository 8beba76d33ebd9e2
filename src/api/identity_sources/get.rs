//! `GET /api/v3/get-ext-idp`: reads an identity source with its connections.

use super::ext_idp_category::ExtIdpCategory;
use crate::api::prelude::*;

/// Reads an identity source with its connections.
///
/// Rejects with `kind: "not_found"` when the source does not exist. The connections may hold their settings with client
/// secrets: do not copy them into a log.
///
/// @example
/// ```ts
/// const { data } = await client.getExtIdp({ id: extIdpId });
/// for (const { identifier, displayName } of data.connections) console.log(identifier, displayName);
/// ```
#[endpoint(GET "/api/v3/get-ext-idp")]
fn get_ext_idp(input: GetExtIdpDto) -> ExtIdpDetailSingleRespDto;

/// Input of `getExtIdp`.
#[dto]
pub struct GetExtIdpDto {
    /// Id of the identity source, assigned by the service.
    #[shape(len = 1..)]
    pub id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs do not have this
    /// field.
    pub tenant_id: Option<String>,
    /// Id of an application. Its effect is not documented.
    pub app_id: Option<String>,
    /// Group that the identity source belongs to; not its kind. Its effect is not documented.
    #[shape(name = "type")]
    pub kind: Option<ExtIdpCategory>,
}

/// Response of `getExtIdp`.
#[dto]
pub type ExtIdpDetailSingleRespDto = Resp<ExtIdpDetail>;

/// An identity source with its connections. Any field may be missing, and further ones may be there.
#[dto]
pub struct ExtIdpDetail {
    /// Id assigned by the service: the `extIdpId` of other calls.
    pub id: String,
    /// Name shown to administrators.
    pub name: String,
    /// URL of the source's logo.
    pub logo: String,
    /// Tenant that has the source. Presumably absent for a source of the user pool itself: not documented.
    pub tenant_id: Option<String>,
    /// Kind of the source, such as `wechat`: an `IdentityProvider`, or a kind that the service added later.
    #[shape(name = "type")]
    pub kind: String,
    /// Connections of the source, `[]` if it has none. Declared as one object, and described as a list. Their fields are not
    /// documented here; version 2 of the API returned `id`, `type`, `identifier`, `displayName`, `logo` and `fields`, which
    /// holds the client secret. Never shown in errors or events.
    // The empty list was seen in 2026.
    #[shape(secret)]
    pub connections: Vec<JsonObject>,
    /// Whether joining a tenant is automatic: presumably, users who log in through the source become its members. No more is
    /// documented.
    pub auto_join: bool,
}
