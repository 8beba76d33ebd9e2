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

/// Input of `getOrganization`.
#[dto]
pub struct GetOrganizationDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`.
    pub with_post: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
