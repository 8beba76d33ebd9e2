//! `POST /api/v3/update-invitation-roster-batch-bind-policy`: gives an invitation policy to rosters.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Gives an invitation policy to rosters: those of their invitees whom you invite from then on join by this policy.
///
/// A roster has one policy. What happens to a roster that has another one already is not documented: presumably the new one
/// takes its place. When the service sends the invitations of a roster, it keeps a snapshot of the policy: a new one presumably
/// does not reach invitations that were sent before. `listInvitationRostersByNonPolicyId` lists the rosters without a policy.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRostersByNonPolicyId({ keywords: "New hires", limit: 50 });
/// const rosters = data.list.filter(({ name }) => name?.startsWith("New hires"));
/// const rosterIds = rosters.map((roster) => roster.rosterId);
/// if (rosterIds.length > 0) await client.batchBindPolicy({ rosterIds, policyId });
/// ```
// The rosters have the policy then, however often it is given: twice is the same as once.
#[endpoint(POST "/api/v3/update-invitation-roster-batch-bind-policy", idempotent)]
fn batch_bind_policy(input: BatchBindPolicy) -> IsSuccessRespDto;

/// Input of `batchBindPolicy`.
#[dto]
pub struct BatchBindPolicy {
    /// Ids of the rosters, at least 1. The maximum number is not documented.
    // What an empty list means is not documented: it could be all rosters.
    #[shape(len = 1..)]
    pub roster_ids: Vec<String>,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
}
