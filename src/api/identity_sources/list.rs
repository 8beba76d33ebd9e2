//! `GET /api/v3/list-ext-idp`: lists identity sources.

use super::ext_idp::ExtIdpListPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the identity sources of the user pool or of a tenant.
///
/// No page can be asked for. Whether the response then holds all of them is not documented: compare `totalCount` with the
/// length of `list`. `getExtIdp` reads the connections of one.
///
/// @example
/// ```ts
/// const { data } = await client.listExtIdp({});
/// const github = data.list.find((source) => source.type === "github");
/// if (github) console.log(github.id, github.name);
/// ```
#[endpoint(GET "/api/v3/list-ext-idp")]
fn list_ext_idp(input: ListExtIdpDto) -> ExtIdpListPaginatedRespDto;

/// Input of `listExtIdp`. An empty one lists those of the client's tenant, or of the user pool itself.
#[dto]
pub struct ListExtIdpDto {
    /// Tenant whose identity sources to list. Default: the client's `tenantId`; without one, the user pool itself. Some SDKs
    /// do not have this field.
    pub tenant_id: Option<String>,
    /// Id of an application, presumably to list only the identity sources that it uses: not documented.
    pub app_id: Option<String>,
}
