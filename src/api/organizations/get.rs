//! `GET /api/v3/get-organization`: reads an organization.

use super::OrganizationSingleRespDto;
use crate::api::prelude::*;

/// Reads an organization by its code.
///
/// Rejects with `kind: "not_found"` when there is no organization with that code.
///
/// @example
/// ```ts
/// const { data } = await client.getOrganization({ organizationCode: "steamory" });
/// console.log(data.organizationName);
/// ```
#[endpoint(GET "/api/v3/get-organization")]
fn get_organization(input: GetOrganizationDto) -> OrganizationSingleRespDto;

/// What `getOrganization` takes.
#[dto]
pub struct GetOrganizationDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
