//! `POST /api/v3/update-organization`: changes an organization, also its code.

use super::{OrganizationNameI18nDto, OrganizationSingleRespDto};
use crate::api::prelude::*;

/// Changes an organization, also its code, and resolves to it as stored.
///
/// Only the fields that are given are sent. Rejects with `kind: "not_found"` when there is no organization with
/// that code.
///
/// @example
/// ```ts
/// await client.updateOrganization({
///   organizationCode: "steamory",
///   organizationNewCode: "steamory-sz",
///   organizationName: "Steamory Shenzhen",
/// });
/// ```
// With `organizationNewCode`, a second one no longer finds the organization under its old code and would report a
// change that was made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-organization", non_idempotent)]
fn update_organization(input: UpdateOrganizationReqDto) -> OrganizationSingleRespDto;

/// Input of `updateOrganization`. A field that is left out stays as it is stored.
#[dto]
pub struct UpdateOrganizationReqDto {
    /// Code that the organization has now, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Free text.
    pub description: Option<String>,
    /// Id chosen by you for the root department.
    pub open_department_id: Option<String>,
    /// User ids of the leaders.
    pub leader_user_ids: Option<Vec<String>>,
    /// Translations of the name.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// New code: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub organization_new_code: Option<String>,
    /// New name, not empty.
    #[shape(len = 1..)]
    pub organization_name: Option<String>,
    /// Ids of the posts (job positions) of the root department.
    pub post_id_list: Option<Vec<String>>,
}
