//! `GET /api/v3/list-data-policies`: lists data policies page by page, with their data resources and targets.

use crate::api::applications::access_target_type::AccessTargetType;
use crate::api::prelude::*;

/// Lists one page of data policies, with the total number: each with the data resources that it is about and those whom it
/// is granted to.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listSimpleDataPolices` returns id, name and description
/// alone. (The API writes "polices" in the names of both.)
///
/// @example
/// ```ts
/// const { data } = await client.listDataPolices({ query: "wiki", limit: 50 });
/// const unused = data.list.filter(({ targetList }) => targetList.length === 0);
/// console.log(unused.map(({ policyName }) => policyName));
/// ```
#[endpoint(GET "/api/v3/list-data-policies", rows(key = "policyId"))]
fn list_data_polices(input: ListDataPoliciesDto) -> ListDataPoliciesPaginatedRespDto;

/// Input of `listDataPolices`. An empty one lists the first 10 policies.
#[dto]
pub struct ListDataPoliciesDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in the names, at most 50 characters. Other policies than the one of this very name may match.
    #[shape(len = 0..=50)]
    pub query: Option<String>,
}

/// Response of `listDataPolices`.
#[dto]
pub type ListDataPoliciesPaginatedRespDto = Resp<DataPoliciesPaginatedRespDto>;

/// One page of data policies.
#[dto]
pub struct DataPoliciesPaginatedRespDto {
    /// Number of policies on all pages.
    pub total_count: i32,
    /// The policies of this page.
    pub list: Vec<ListDataPoliciesRespDto>,
}

/// A data policy, as `listDataPolices` returns it: without its statements. Any field may be missing.
#[dto]
pub struct ListDataPoliciesRespDto {
    /// Name, unique in the user pool.
    pub policy_name: String,
    /// Free text.
    pub description: Option<String>,
    /// The data resources that the statements are about. Whether they are allowed or denied is not said here.
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// Id assigned by the service.
    pub policy_id: String,
    /// Those whom the policy is granted to.
    pub target_list: Vec<SubjectRespDto>,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}

/// A data resource that a data policy is about. Any field may be missing.
#[dto]
pub struct DataResourceSimpleRespDto {
    /// Id assigned by the service. Other calls take the data resource's code.
    pub resource_id: String,
    /// Name shown to people.
    pub resource_name: String,
}

/// Someone whom a data policy is granted to. Any field may be missing.
#[dto]
pub struct SubjectRespDto {
    /// Id of the user, the user group, the role or the organization.
    pub id: String,
    /// What the target is.
    #[shape(name = "type")]
    pub kind: AccessTargetType,
    /// Name of the user, the user group, the role or the organization.
    pub name: String,
}
