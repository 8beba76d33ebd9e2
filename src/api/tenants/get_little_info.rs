//! `GET /api/v3/get-tenant-little-info`: reads part of a tenant's data by its id.

use super::tenant::TenantSingleRespDto;
use crate::api::prelude::*;

/// Reads part of a tenant's data by its id.
///
/// The sources declare the input and the response of `getTenant`, and do not say which fields are missing here: use
/// `getTenant` where you need a certain one. Presumably rejects with `kind: "not_found"` when the tenant does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantLittleInfo({ tenantId });
/// console.log(data.name, [data.logo].flat()[0]);
/// ```
#[endpoint(GET "/api/v3/get-tenant-little-info")]
fn get_tenant_little_info(input: GetTenantLittleInfoDto) -> TenantSingleRespDto;

/// Input of `getTenantLittleInfo`.
#[dto]
pub struct GetTenantLittleInfoDto {
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
