//! `GET /api/v3/get-tenant-by-code`: reads a tenant by its code.

use super::tenant::TenantSingleRespDto;
use crate::api::prelude::*;

/// Reads a tenant by its code; `getTenant` reads it by its id, with more data on request.
///
/// Presumably rejects with `kind: "not_found"` when no tenant has the code: not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getTenantByCode({ code });
/// console.log(data.tenantId, data.name);
/// ```
#[endpoint(GET "/api/v3/get-tenant-by-code")]
fn get_tenant_by_code(input: GetTenantByCodeDto) -> TenantSingleRespDto;

/// Input of `getTenantByCode`.
#[dto]
pub struct GetTenantByCodeDto {
    /// Code of the tenant, as `code` of a tenant has it; not its id.
    #[shape(len = 1..)]
    pub code: String,
}
