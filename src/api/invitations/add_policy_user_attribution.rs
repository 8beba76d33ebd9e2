//! `POST /api/v3/add-invitation-policy-user-attribution`: adds an attribution to an invitation policy.

use super::attribution_targets::AttributionTargetType;
use super::user_attribution::UserAttributionSingleRespDto;
use crate::api::prelude::*;

/// Adds an attribution to an invitation policy, and resolves to it: users who join by the policy are put in this department or
/// user group, or get this post or role.
///
/// A role gives its permissions to everyone who joins by the policy. What it means for users who have joined already and for
/// invitees who were invited before, and what happens when the policy has the attribution already or the target does not
/// exist, is not documented. After `network`, `timeout` or `bad_response` it may be added (`outcome: "unknown"`): check with
/// `listPolicyUserAttributionDetail` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.addPolicyUserAttribution({
///   policyId,
///   targetType: "department",
///   targetIdentifier: departmentId,
/// });
/// console.log(data.id);
/// ```
// No source says whether a second one is refused, ignored or makes a second attribution: it is never repeated blindly.
#[endpoint(POST "/api/v3/add-invitation-policy-user-attribution", non_idempotent)]
fn add_policy_user_attribution(input: AddInvitationPolicyUserAttributionDto) -> UserAttributionSingleRespDto;

/// Input of `addPolicyUserAttribution`.
#[dto]
pub struct AddInvitationPolicyUserAttributionDto {
    /// What users are put in or get.
    pub target_type: AttributionTargetType,
    /// Id of the department, or code of the post, the role or the user group, as `targetType` says. Some sources also list
    /// users, which `targetType` has no word for.
    #[shape(len = 1..)]
    pub target_identifier: String,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Code of the permission group that has the role. Required if `targetType` is `role`.
    pub namespace: Option<String>,
}
