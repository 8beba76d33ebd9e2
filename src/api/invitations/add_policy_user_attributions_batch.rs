//! `POST /api/v3/add-invitation-policy-user-attributions-batch`: adds several attributions to an invitation policy.

use super::attribution_targets::InvitationPolicyUserAttributionListDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds several attributions to an invitation policy: users who join by the policy are put in these departments and user
/// groups, and get these posts and roles.
///
/// A role gives its permissions to everyone who joins by the policy. What it means for users who have joined already and for
/// invitees who were invited before, and what happens when the policy has one of the attributions already or one of the
/// targets does not exist, is not documented: the others may be added. After `network`, `timeout` or `bad_response` they may
/// be added (`outcome: "unknown"`): check with `listPolicyUserAttributionDetail` before you try again.
///
/// @example
/// ```ts
/// await client.addPolicyUserAttributionsBatch({
///   policyId,
///   targets: [
///     { targetType: "department", targetIdentifiers: departmentIds },
///     { targetType: "role", targetIdentifiers: ["employee"], namespace: "default" },
///   ],
/// });
/// ```
// No source says whether a second one is refused, ignored or makes further attributions: it is never repeated blindly.
#[endpoint(POST "/api/v3/add-invitation-policy-user-attributions-batch", non_idempotent)]
fn add_policy_user_attributions_batch(input: AddInvitationPolicyUserAttributionsBatchDto)
-> IsSuccessRespDto;

/// Input of `addPolicyUserAttributionsBatch`.
#[dto]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    /// What users are put in or get, at least 1 entry: one for each kind of target and, of roles, each permission group. The
    /// maximum number is not documented.
    #[shape(len = 1..)]
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
