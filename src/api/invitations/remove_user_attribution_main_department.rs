//! `POST /api/v3/remove-invitation-policy-user-attribution-main-department`: clears the main department of an invitation policy.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Clears the main department of an invitation policy: the setting by which a department becomes the main department of users
/// who join by the policy.
///
/// The department itself stays; whether it also stays an attribution of the policy is not documented: check with
/// `listPolicyUserAttributionDetail`. Nor is it documented what happens when no main department is set. After `network`,
/// `timeout` or `bad_response` it may be cleared (`outcome: "unknown"`): check with `getUserAttributionMainDepartment`.
/// GenAuth's SDK for Node does not have this call: whether its hosts serve it is not known.
///
/// @example
/// ```ts
/// const { data } = await client.getUserAttributionMainDepartment({ policyId });
/// if (data[0]?.departmentId === departmentId) await client.removeUserAttributionMainDepartment({ policyId });
/// ```
// What a second one returns is not documented. It may report a change that was made as failed, or clear a main department
// that was set since: it is never repeated blindly.
#[endpoint(POST "/api/v3/remove-invitation-policy-user-attribution-main-department", non_idempotent)]
fn remove_user_attribution_main_department(
    input: RemoveInvitationPolicyUserAttributionMainDepartmentDto,
) -> IsSuccessRespDto;

/// Input of `removeUserAttributionMainDepartment`.
#[dto]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
