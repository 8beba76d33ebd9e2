//! `POST /api/v3/remove-invitation-policy-user-attribution`: removes an attribution from an invitation policy.

use super::attribution_targets::AttributionTargetType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Removes an attribution from an invitation policy: those whom you invite by the policy from then on are not put in this
/// department or user group any more, or do not get this post or role. The department, user group, post or role itself stays.
///
/// Users who have joined already presumably keep what they got: not documented. Nor is it documented whether invitees who were
/// invited before still get it: the service keeps a snapshot of the policy with the invitations that it sends. If they must
/// not, withdraw their invitations with `revertRosterInvitationBatch`. What happens when the policy does not have the
/// attribution, or when a department that is removed is the policy's main department, is not documented either. After
/// `network`, `timeout` or `bad_response` it may be removed (`outcome: "unknown"`): check with
/// `listPolicyUserAttributionDetail`.
///
/// @example
/// ```ts
/// await client.removePolicyUserAttribution({
///   policyId,
///   targetType: "role",
///   targetIdentifier: "auditor",
///   namespace: "default",
/// });
/// ```
// What a second one returns is not documented. It may report a removal that was made as failed, or remove an attribution that
// was added anew: it is never repeated blindly.
#[endpoint(POST "/api/v3/remove-invitation-policy-user-attribution", non_idempotent)]
fn remove_policy_user_attribution(input: RemoveInvitationPolicyUserAttributionDto) -> IsSuccessRespDto;

/// Input of `removePolicyUserAttribution`.
#[dto]
pub struct RemoveInvitationPolicyUserAttributionDto {
    /// What users who join are no longer put in or no longer get.
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
