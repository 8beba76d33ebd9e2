//! `POST /api/v3/remove-invitation-policy-user-attributions-batch`: removes several attributions from an invitation policy.

use super::attribution_targets::InvitationPolicyUserAttributionListDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Removes several attributions from an invitation policy: those whom you invite by the policy from then on are not put in
/// these departments and user groups any more, and do not get these posts and roles. The targets themselves stay.
///
/// Users who have joined already presumably keep what they got: not documented. Nor is it documented whether invitees who were
/// invited before still get it: the service keeps a snapshot of the policy with the invitations that it sends. If they must
/// not, withdraw their invitations with `revertRosterInvitationBatch`. What happens when the policy does not have one of the
/// attributions, or when a department that is removed is the policy's main department, is not documented either: the others may
/// be removed. After `network`, `timeout` or `bad_response` they may be removed (`outcome: "unknown"`): check with
/// `listPolicyUserAttributionDetail`.
///
/// @example
/// ```ts
/// await client.removePolicyUserAttributionsBatch({
///   policyId,
///   targets: [
///     { targetType: "group", targetIdentifiers: ["interns", "visitors"] },
///     { targetType: "role", targetIdentifiers: ["auditor"], namespace: "default" },
///   ],
/// });
/// ```
// What a second one returns is not documented. It may report a removal that was made as failed, or remove attributions that
// were added anew: it is never repeated blindly.
#[endpoint(POST "/api/v3/remove-invitation-policy-user-attributions-batch", non_idempotent)]
fn remove_policy_user_attributions_batch(
    input: RemoveInvitationPolicyUserAttributionsBatchDto,
) -> IsSuccessRespDto;

/// Input of `removePolicyUserAttributionsBatch`.
#[dto]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    /// What users who join are no longer put in or no longer get, at least 1 entry: one for each kind of target and, of roles,
    /// each permission group. The maximum number is not documented.
    // What an empty list removes is not documented: it could be all attributions.
    #[shape(len = 1..)]
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
