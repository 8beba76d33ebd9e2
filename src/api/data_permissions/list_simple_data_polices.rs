//! `GET /api/v3/list-simple-data-policies`: lists ids, names and descriptions of data policies, page by page.

use crate::api::prelude::*;

/// Lists one page of data policies, with the total number: id, name and description of each.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listDataPolices` also returns the data resources of a
/// policy and those whom it is granted to.
///
/// @example
/// ```ts
/// const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki", limit: 50 });
/// const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
/// console.log(policy?.policyId);
/// ```
#[endpoint(GET "/api/v3/list-simple-data-policies", rows(key = "policyId"))]
fn list_simple_data_polices(input: ListSimpleDataPoliciesDto) -> ListSimpleDataPoliciesPaginatedRespDto;

/// Input of `listSimpleDataPolices`. An empty one lists the first 10 policies.
#[dto]
pub struct ListSimpleDataPoliciesDto {
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

/// Response of `listSimpleDataPolices`.
#[dto]
pub type ListSimpleDataPoliciesPaginatedRespDto = Resp<DataPoliciesSimplePaginatedRespDto>;

/// One page of data policies in short. Any field may be missing.
#[dto]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// Number of policies on all pages.
    pub total_count: Option<i32>,
    /// The policies of this page.
    pub list: Vec<ListSimpleDataPoliciesRespDto>,
}

/// A data policy in short. Any field may be missing.
#[dto]
pub struct ListSimpleDataPoliciesRespDto {
    /// Id assigned by the service.
    pub policy_id: String,
    /// Name, unique in the user pool.
    pub policy_name: String,
    /// Free text.
    pub description: Option<String>,
}
