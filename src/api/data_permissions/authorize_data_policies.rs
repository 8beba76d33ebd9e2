//! `POST /api/v3/authorize-data-policies`: grants data policies to users, user groups, roles and organizations.

use crate::api::applications::access_target_type::AccessTargetType;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Grants 1 to 50 data policies to targets: each target gets each policy.
///
/// What happens to a grant that is there already is not documented: list the grants with `listDataPolicyTargets` and send
/// those that are missing. Nor is it documented whether the other grants are made when a policy or a target does not
/// exist. After `network`, `timeout` or `bad_response` some may be made (`outcome: "unknown"`): check in the same way.
///
/// @example
/// ```ts
/// const { data: role } = await client.getRole({ code: "auditor" });
/// const { data } = await client.listSimpleDataPolices({ query: "Readers of the wiki" });
/// const policy = data.list.find(({ policyName }) => policyName === "Readers of the wiki");
/// if (policy) {
///   await client.authorizeDataPolicies({
///     policyIds: [policy.policyId],
///     targetList: [
///       { type: "ROLE", id: role.id },
///       { type: "USER", id: userId },
///     ],
///   });
/// }
/// ```
// No source says whether the same grant made again is refused, or is then there twice, so that one revocation would leave
// the other: it is never repeated blindly.
#[endpoint(POST "/api/v3/authorize-data-policies", non_idempotent)]
fn authorize_data_policies(input: CreateAuthorizeDataPolicyDto) -> Bare<CommonResponseDto>;

/// Input of `authorizeDataPolicies`.
#[dto]
pub struct CreateAuthorizeDataPolicyDto {
    /// Who gets the policies, at least 1 entry. The maximum number is not documented.
    // The service was seen to refuse an empty list: "targetList should not be empty".
    #[shape(len = 1..)]
    pub target_list: Vec<SubjectDto>,
    /// Ids of the policies, assigned by the service, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub policy_ids: Vec<String>,
}

/// Someone whom `authorizeDataPolicies` grants policies to.
#[dto]
pub struct SubjectDto {
    /// Id of the user, the user group, the role or the organization. Not the code of a role or a user group, which
    /// `authorizeResources` takes.
    #[shape(len = 1..)]
    pub id: String,
    /// What the target is.
    #[shape(name = "type")]
    pub kind: AccessTargetType,
    /// Name of the target. What the service uses it for is not documented.
    pub name: Option<String>,
}
