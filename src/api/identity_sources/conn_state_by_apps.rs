//! `GET /api/v3/ext-idp-conn-apps`: reads how applications use the connections of an identity source.

use super::ext_idp::ExtIdpListPaginatedRespDto;
use super::ext_idp_category::ExtIdpCategory;
use crate::api::prelude::*;

/// Reads how applications use the connections of an identity source.
///
/// The rows are declared as identity sources, which say nothing of applications: the true ones may have further fields,
/// which are passed on unchanged, also settings of connections with client secrets: do not copy them into a log. No page
/// can be asked for. Whether the call rejects when the identity source does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.extIdpConnStateByApps({ id: extIdpId });
/// for (const row of data.list) console.log(Object.keys(row)); // Names alone: a value may be a secret.
/// ```
// By the summary it returns details of connections, which may have client secrets.
#[endpoint(GET "/api/v3/ext-idp-conn-apps", secret)]
fn ext_idp_conn_state_by_apps(input: ExtIdpConnAppsDto) -> ExtIdpListPaginatedRespDto;

/// Input of `extIdpConnStateByApps`.
#[dto]
pub struct ExtIdpConnAppsDto {
    /// Id of the identity source, assigned by the service.
    #[shape(len = 1..)]
    pub id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs do not have this
    /// field.
    pub tenant_id: Option<String>,
    /// Id of the only application to read. Presumably all without it: not documented.
    pub app_id: Option<String>,
    /// Group that the identity source belongs to; not its kind. Its effect is not documented.
    #[shape(name = "type")]
    pub kind: Option<ExtIdpCategory>,
}
