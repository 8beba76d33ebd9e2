//! `GET /api/v3/get-organization-batch`: reads several organizations.

use super::OrganizationDto;
use crate::api::prelude::*;

/// Reads several organizations by their codes.
///
/// Where the codes need it, several requests are made: they give one answer, with each organization once, or one error.
///
/// What happens to a code without an organization is not documented: look at the codes of those that come, not at
/// their places.
///
/// @example
/// ```ts
/// const { data } = await client.getOrganizationsBatch({ organizationCodeList: ["steamory", "acme"] });
/// const byCode = new Map(data.map((organization) => [organization.organizationCode, organization]));
/// ```
#[endpoint(GET "/api/v3/get-organization-batch", ids(list = "organizationCodeList", key = "organizationCode"))]
fn get_organizations_batch(input: GetOrganizationBatchDto) -> OrganizationListRespDto;

/// What `getOrganizationsBatch` takes.
#[dto]
pub struct GetOrganizationBatchDto {
    /// Codes of the organizations, at least one. A greatest number is not documented.
    #[shape(len = 1..)]
    pub organization_code_list: Vec<String>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}

/// The answer of `getOrganizationsBatch`.
#[dto]
pub type OrganizationListRespDto = Resp<Vec<OrganizationDto>>;
