//! `GET /api/v3/get-invitation-policy`: reads an invitation policy.

use super::get_invitation_policy::GetInvitationPolicyRespDto;
use crate::api::prelude::*;

/// Reads an invitation policy: as it is now, or with `rosterId` as it was when the invitations of a roster were sent.
///
/// The form of `data` is not known: it is typed `unknown`, and may hold the initial password. How the service refuses an id
/// that it does not know is not documented; a public client expects the code 404, which rejects with `kind: "not_found"`.
///
/// @example
/// ```ts
/// const { data } = await client.getPolicyDetailById({ policyId });
/// const { name, enabledInfoFill } = data as { name?: string; enabledInfoFill?: boolean };
/// console.log(`${name}: invitees ${enabledInfoFill ? "fill in data" : "fill in nothing"}.`);
/// ```
#[endpoint(GET "/api/v3/get-invitation-policy", secret)]
fn get_policy_detail_by_id(input: GetInvitationPolicyQueryDto) -> GetInvitationPolicyRespDto;

/// Input of `getPolicyDetailById`.
#[dto]
pub struct GetInvitationPolicyQueryDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Id of a roster: reads the snapshot of the policy that the service made when it sent the invitations of this roster.
    /// Without it, the policy as it is now.
    pub roster_id: Option<String>,
    /// Whether to return the person who created the policy. In which field is not documented. Default: `false`.
    pub with_creator_detail: Option<bool>,
}
