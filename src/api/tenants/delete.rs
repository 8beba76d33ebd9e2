//! `POST /api/v3/delete-tenant`: deletes a tenant.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a tenant.
///
/// What happens to its members, administrators and organizations is not documented, nor is a way to get the tenant back: read
/// it first, and be sure that it is the one. Presumably rejects with `kind: "not_found"` when the tenant does not exist. After
/// `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getTenant`.
///
/// @example
/// ```ts
/// const { data } = await client.getTenant({ tenantId, withMembersCount: true });
/// if (data.name === "Acme (trial)" && data.membersCount === 0) await client.deleteTenant({ tenantId });
/// ```
// A second one presumably finds no such tenant, which would report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-tenant", non_idempotent)]
fn delete_tenant(input: DeleteTenantDto) -> IsSuccessRespDto;

/// Input of `deleteTenant`.
#[dto]
pub struct DeleteTenantDto {
    /// Tenant to delete, by the id that the service assigned. The client's `tenantId` is not taken instead.
    #[shape(len = 1..)]
    pub tenant_id: String,
}
