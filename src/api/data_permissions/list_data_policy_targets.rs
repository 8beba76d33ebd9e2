//! `GET /api/v3/list-data-policy-targets`: lists whom a data policy is granted to, page by page.

use crate::api::applications::access_target_type::AccessTargetType;
use crate::api::prelude::*;

/// Lists one page of those whom a data policy is granted to, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). A user group, a role or an organization is one row: its
/// members are presumably not listed, which is not documented. `listResourceTargets` lists the users who may do something.
///
/// @example
/// ```ts
/// const { data: policies } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
/// for (const { policyId, policyName } of policies.list) {
///   const { data } = await client.listDataPolicyTargets({ policyId, targetType: ["USER", "ROLE"], limit: 50 });
///   for (const target of data.list) console.log(policyName, target.targetType, target.targetName);
/// }
/// ```
// Whether a target has one row when it was granted the policy twice is not known: such rows differ in their time, and both
// are kept.
#[endpoint(GET "/api/v3/list-data-policy-targets", rows(key = "targetIdentifier,authorizationTime"))]
fn list_data_policy_targets(input: ListDataPolicyTargetsDto) -> ListDataPolicySubjectPaginatedRespDto;

/// Input of `listDataPolicyTargets`.
#[dto]
pub struct ListDataPolicyTargetsDto {
    /// Id of the policy, assigned by the service.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Name of a target to search for, at most 50 characters.
    #[shape(len = 0..=50)]
    pub query: Option<String>,
    /// Only targets of these kinds. Without it, presumably those of all kinds: not documented.
    pub target_type: Option<Vec<AccessTargetType>>,
}

/// Response of `listDataPolicyTargets`.
#[dto]
pub type ListDataPolicySubjectPaginatedRespDto = Resp<ListDataPolicySubjectPageDto>;

/// One page of those whom a data policy is granted to. Any field may be missing.
#[dto]
pub struct ListDataPolicySubjectPageDto {
    /// Number of targets on all pages.
    pub total_count: Option<i32>,
    /// The targets of this page.
    pub list: Vec<DataSubjectRespDto>,
}

/// Someone whom a data policy is granted to, as `listDataPolicyTargets` returns it. Any field may be missing.
#[dto]
pub struct DataSubjectRespDto {
    /// Id of the user, the user group, the role or the organization.
    pub target_identifier: String,
    /// What the target is. A sample of the documentation has the number 0 here, without saying what it stands for.
    pub target_type: AccessTargetType,
    /// Name of the user, the user group, the role or the organization. Of a user without another name, the login name was
    /// seen.
    pub target_name: String,
    /// Time of the grant: ISO 8601, UTC, with milliseconds.
    pub authorization_time: String,
}
