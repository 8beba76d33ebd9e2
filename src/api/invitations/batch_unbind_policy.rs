//! `POST /api/v3/update-invitation-roster-batch-unbind-policy`: takes an invitation policy from rosters.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Takes an invitation policy from rosters; policy and rosters stay.
///
/// What happens to a roster that does not have the policy, or has another one, is not documented. When the service sends the
/// invitations of a roster, it keeps a snapshot of the policy: invitations that were sent before presumably stay valid. After
/// `network`, `timeout` or `bad_response` the policy may be taken away (`outcome: "unknown"`): check with
/// `listInvitationRostersByPolicyId`.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRostersByPolicyId({ policyId, keywords: "Trade fair 2026", limit: 50 });
/// const rosters = data.list.filter(({ name }) => name?.startsWith("Trade fair 2026"));
/// const rosterIds = rosters.map((roster) => roster.rosterId);
/// if (rosterIds.length > 0) await client.batchUnbindPolicy({ rosterIds, policyId });
/// ```
// What a second one returns is not documented. It may find no such policy at the rosters, which would report a change that was
// made as failed, or take away one that was given anew: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-invitation-roster-batch-unbind-policy", non_idempotent)]
fn batch_unbind_policy(input: BatchUnbindPolicy) -> IsSuccessRespDto;

/// Input of `batchUnbindPolicy`.
#[dto]
pub struct BatchUnbindPolicy {
    /// Ids of the rosters, at least 1. The maximum number is not documented.
    // What an empty list means is not documented: it could be all rosters of the policy.
    #[shape(len = 1..)]
    pub roster_ids: Vec<String>,
    /// Id of the invitation policy to take away, as `policyId` of a roster has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
