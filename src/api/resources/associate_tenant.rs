//! `POST /api/v3/associate-tenant-resource`: links a resource of an application to a tenant, or unlinks it.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Links a resource of an application to a tenant, or unlinks it.
///
/// What a tenant can do with a linked resource, and what becomes of permissions when it is unlinked, is not documented.
/// After `network`, `timeout` or `bad_response` it may be done (`outcome: "unknown"`): the same call again sets the
/// same state, and may be refused if it is set already.
///
/// @example
/// ```ts
/// await client.associateTenantResource({ appId, code: "invoices", tenantId, association: true });
/// ```
// No source says that a second one, which finds the state set, is not refused; that would report a change that was made
// as failed: it is never repeated blindly.
#[endpoint(POST "/api/v3/associate-tenant-resource", non_idempotent)]
fn associate_tenant_resource(input: AssociateTenantResourceDto) -> IsSuccessRespDto;

/// Input of `associateTenantResource`.
#[dto]
pub struct AssociateTenantResourceDto {
    /// Code of the resource.
    #[shape(len = 1..)]
    pub code: String,
    /// `true` links, `false` unlinks the resource.
    pub association: bool,
    /// Id of the application that the resource belongs to. It is also the code of the application's permission group, in
    /// which the service presumably looks for the resource: not documented.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Tenant that the resource is linked to or unlinked from. Default: the client's `tenantId`. What the service does
    /// without one is not documented.
    pub tenant_id: Option<String>,
}
