//! `POST /api/v3/copy-invitation-policy-by-id`: copies an invitation policy.

use super::get_invitation_policy::GetInvitationPolicyRespDto;
use crate::api::prelude::*;

/// Copies an invitation policy, such as to try out a new version of it, and resolves to a policy: presumably the copy.
///
/// The name of the copy, and whether it has the attributions of the original, are not documented. After `network`, `timeout`
/// or `bad_response` the copy may exist (`outcome: "unknown"`): look with `listInvitationPolicies` before you try again. The
/// form of `data` is not known: it is typed `unknown`, and may hold the initial password.
///
/// @example
/// ```ts
/// const { data } = await client.copyInvitationPolicyById({ policyId });
/// const copy = data as { policyId?: string };
/// if (copy.policyId && copy.policyId !== policyId) {
///   await client.updateInvitationPolicy({ policyId: copy.policyId, name: "New colleagues, next year" });
/// }
/// ```
// A second call makes a second copy.
#[endpoint(POST "/api/v3/copy-invitation-policy-by-id", non_idempotent, secret)]
fn copy_invitation_policy_by_id(input: CopyInvitationPolicyDto) -> GetInvitationPolicyRespDto;

/// Input of `copyInvitationPolicyById`.
#[dto]
pub struct CopyInvitationPolicyDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
