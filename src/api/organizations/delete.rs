//! `POST /api/v3/delete-organization`: deletes an organization with its department tree.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an organization together with its department tree. This cannot be undone.
///
/// Rejects with `kind: "not_found"` when there is no organization with that code. After `network`, `timeout` or
/// `bad_response` it may be deleted (`outcome: "unknown"`): check with `getOrganization`.
///
/// @example
/// ```ts
/// await client.deleteOrganization({ organizationCode: "steamory" });
/// ```
// A second one answers that there is no such organization, which would report a deletion that was made as not found:
// it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-organization", non_idempotent)]
fn delete_organization(input: DeleteOrganizationReqDto) -> IsSuccessRespDto;

/// Input of `deleteOrganization`.
#[dto]
pub struct DeleteOrganizationReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
