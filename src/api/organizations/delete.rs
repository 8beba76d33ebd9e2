//! `POST /api/v3/delete-organization`: deletes an organization with its department tree.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an organization together with its department tree. There is no way back.
///
/// Rejects with `kind: "not_found"` when there is no organization with that code. After `network`, `timeout` or
/// `bad_response` it may be gone (`outcome: "unknown"`): `getOrganization` tells.
///
/// @example
/// ```ts
/// await client.deleteOrganization({ organizationCode: "steamory" });
/// ```
// A second one answers that there is no such organization, which would report a deletion that was made as not found:
// it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-organization", non_idempotent)]
fn delete_organization(input: DeleteOrganizationReqDto) -> IsSuccessRespDto;

/// What `deleteOrganization` takes.
#[dto]
pub struct DeleteOrganizationReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
