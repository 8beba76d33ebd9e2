//! `POST /api/v3/delete-invitation-policies-batch`: deletes invitation policies.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes invitation policies.
///
/// What happens to rosters that have a policy, and whether invitations that were sent stay valid, is not documented: delete
/// only a policy for which `listInvitationRostersByPolicyId` finds no roster. Nor is it documented how the service refuses an id
/// that no policy has, and whether the others are deleted then. After `network`, `timeout` or `bad_response` they may be
/// deleted (`outcome: "unknown"`): check with `listInvitationPolicies`.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRostersByPolicyId({ policyId });
/// if (data.totalCount === 0) await client.batchDeleteInvitationPolicies({ policyIds: [policyId] });
/// ```
// No source says what a second one does. It may find no policy, which would report a deletion that was made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/delete-invitation-policies-batch", non_idempotent)]
fn batch_delete_invitation_policies(input: DeleteInvitationPolicyByIdsDto) -> IsSuccessRespDto;

/// Input of `batchDeleteInvitationPolicies`.
#[dto]
pub struct DeleteInvitationPolicyByIdsDto {
    /// Ids of the invitation policies, as `listInvitationPolicies` has them, at least 1. The maximum number is not documented.
    // What an empty list does is not documented either: it could delete too much.
    #[shape(len = 1..)]
    pub policy_ids: Vec<String>,
}
