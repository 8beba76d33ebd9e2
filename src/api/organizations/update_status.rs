//! `POST /api/v3/update-organization-status`: enables or disables an organization.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Enables or disables an organization, given by the id of its root department.
///
/// Rejects with `kind: "not_found"` when there is no such department.
///
/// @example
/// ```ts
/// const { data } = await client.getOrganization({ organizationCode: "steamory" });
/// await client.updateOrganizationStatus({ rootNodeId: data.departmentId, status: "false" });
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-organization-status", idempotent)]
fn update_organization_status(input: UpdateOrganizationStatusReqDto) -> IsSuccessRespDto;

/// Input of `updateOrganizationStatus`.
#[dto]
pub struct UpdateOrganizationStatusReqDto {
    /// Id of the organization's root department, which is its `departmentId`. Not its code.
    #[shape(len = 1..)]
    pub root_node_id: String,
    /// `"true"` enables, `"false"` disables the organization: a string, not a boolean. The documentation calls it
    /// optional; what a call without it does is not documented.
    pub status: OrganizationStatus,
}

/// The new state. The API takes a string here.
#[dto(rename_all = "snake_case")]
pub enum OrganizationStatus {
    /// Enabled.
    True,
    /// Disabled.
    False,
}
