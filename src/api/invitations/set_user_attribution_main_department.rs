//! `POST /api/v3/set-invitation-policy-user-attribution-main-department`: sets the main department of an invitation policy.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Sets which department becomes the main department of users who join by an invitation policy.
///
/// One that was set before is presumably replaced. Whether the department must be an attribution of the policy is not
/// documented: add it first, with `addPolicyUserAttribution`. What it means for users who have joined already and for invitees
/// who were invited before is not documented. GenAuth's SDK for Node does not have this call: whether its hosts serve it is
/// not known.
///
/// @example
/// ```ts
/// const { data } = await client.listPolicyUserAttributionDetail({ policyId, targetType: "department", limit: 50 });
/// if (data.list.some(({ targetIdentifier }) => targetIdentifier === departmentId)) {
///   await client.setUserAttributionMainDepartment({ policyId, departmentId });
/// }
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/set-invitation-policy-user-attribution-main-department", idempotent)]
fn set_user_attribution_main_department(
    input: SetInvitationPolicyUserAttributionMainDepartmentDto,
) -> IsSuccessRespDto;

/// Input of `setUserAttributionMainDepartment`.
#[dto]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Id of the department, presumably the one assigned by the service: other kinds of id are not documented here.
    #[shape(len = 1..)]
    pub department_id: String,
}
