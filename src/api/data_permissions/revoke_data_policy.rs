//! `POST /api/v3/revoke-data-policy`: revokes a data policy from one target.

use crate::api::applications::access_target_type::AccessTargetType;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Revokes a data policy from a user, a user group, a role or an organization; their other policies stay.
///
/// The target loses what only this policy allows, and is no longer denied what only this policy denies: so revoking a
/// policy can open data, too.
///
/// A user who has the policy through a role, a user group or an organization too presumably keeps it: not documented.
/// Nor is it documented what happens when the target does not have the policy. After `network`, `timeout` or
/// `bad_response` it may be revoked (`outcome: "unknown"`): check with `listDataPolicyTargets`.
///
/// @example
/// ```ts
/// const { data } = await client.listSimpleDataPolices({ query: "Readers of the wiki" });
/// const policy = data.list.find(({ policyName }) => policyName === "Readers of the wiki");
/// if (policy) {
///   await client.revokeDataPolicy({ policyId: policy.policyId, targetType: "USER", targetIdentifier: userId });
/// }
/// ```
// No source says that a second one, which finds no such grant, is not refused; that would report a revocation that was made
// as failed: it is never repeated blindly.
#[endpoint(POST "/api/v3/revoke-data-policy", non_idempotent)]
fn revoke_data_policy(input: DeleteAuthorizeDataPolicyDto) -> Bare<CommonResponseDto>;

/// Input of `revokeDataPolicy`.
#[dto]
pub struct DeleteAuthorizeDataPolicyDto {
    /// What the target is.
    pub target_type: AccessTargetType,
    /// Id of the user, the user group, the role or the organization, as `listDataPolicyTargets` returns it.
    #[shape(len = 1..)]
    pub target_identifier: String,
    /// Id of the policy, assigned by the service.
    #[shape(len = 1..)]
    pub policy_id: String,
}
