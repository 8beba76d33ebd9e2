//! `GET /api/v3/get-tenant`: reads a tenant by its id.

use super::tenant::TenantSingleRespDto;
use crate::api::prelude::*;

/// Reads a tenant by its id; `getTenantByCode` reads it by its code.
///
/// Presumably rejects with `kind: "not_found"` when the tenant does not exist: not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getTenant({ tenantId, withMembersCount: true });
/// console.log(data.name, data.membersCount, [data.enterpriseDomains].flat());
/// ```
#[endpoint(GET "/api/v3/get-tenant")]
fn get_tenant(input: GetTenantDto) -> TenantSingleRespDto;

/// Input of `getTenant`.
#[dto]
pub struct GetTenantDto {
    /// Id of the tenant, assigned by the service.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Whether to return the number of members, as `membersCount`. Presumably not without it.
    pub with_members_count: Option<bool>,
    /// Whether to return some data of the applications that the tenant is associated with. No source says in which field they
    /// come.
    pub with_app_detail: Option<bool>,
    /// Whether to return some data of the person who created the tenant, as `creatorDetail`. Presumably not without it.
    pub with_creator_detail: Option<bool>,
    /// Whether to return some data of the application that the tenant comes from, as `sourceAppDetail`. Presumably not without
    /// it.
    pub with_source_app_detail: Option<bool>,
}
