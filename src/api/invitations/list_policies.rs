//! `POST /api/v3/list-invitation-policies`: lists invitation policies page by page.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::get_invitation_policy::GetInvitationPolicyDto;
use crate::api::prelude::*;

/// Lists one page of invitation policies, with the total number: all policies, or those that match `keywords` and `filter`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). The form of the rows is not known: they are typed `unknown`,
/// and may hold initial passwords.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationPolicies({ keywords: "colleagues", limit: 50 });
/// for (const policy of data.list as { policyId?: string; name?: string }[]) {
///   console.log(policy.policyId, policy.name);
/// }
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-invitation-policies", safe, secret, rows(key = ""))]
fn list_invitation_policies(input: PaginationInvitationPolicyQueryDto) -> PaginationInvitationPolicyRespDto;

/// Input of `listInvitationPolicies`. An empty one lists the first 10 policies.
#[dto]
pub struct PaginationInvitationPolicyQueryDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in names and ids of policies; the search is fuzzy.
    pub keywords: Option<String>,
    /// Further conditions. Which fields of a policy they can name is not documented.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return the person who created each policy. In which field is not documented. Absent presumably means `false`.
    pub with_creator_detail: Option<bool>,
}

/// Response of `listInvitationPolicies`.
#[dto]
pub type PaginationInvitationPolicyRespDto = Resp<PaginationInvitationPolicyDataDto>;

/// One page of invitation policies, with their total number.
#[dto]
pub struct PaginationInvitationPolicyDataDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The policies of this page.
    pub list: Vec<GetInvitationPolicyDto>,
}
