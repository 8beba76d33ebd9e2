//! `GET /api/v3/get-organization-batch`: reads several organizations.

use super::OrganizationDto;
use crate::api::prelude::*;

/// Reads several organizations by their codes.
///
/// Many or long codes may take several requests, which give one response, with each organization once, or one error.
///
/// What the service does with an unknown code is not documented: match the organizations by code, not by
/// position.
///
/// @example
/// ```ts
/// const { data } = await client.getOrganizationsBatch({ organizationCodeList: ["steamory", "acme"] });
/// const byCode = new Map(data.map((organization) => [organization.organizationCode, organization]));
/// ```
#[endpoint(GET "/api/v3/get-organization-batch", ids(list = "organizationCodeList", key = "organizationCode"))]
fn get_organizations_batch(input: GetOrganizationBatchDto) -> OrganizationListRespDto;

/// Input of `getOrganizationsBatch`.
#[dto]
pub struct GetOrganizationBatchDto {
    /// Codes of the organizations, at least one. The maximum number is not documented.
    #[shape(len = 1..)]
    pub organization_code_list: Vec<String>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`.
    pub with_post: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// Response of `getOrganizationsBatch`.
#[dto]
pub type OrganizationListRespDto = Resp<Vec<OrganizationDto>>;
