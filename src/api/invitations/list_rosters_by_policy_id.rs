//! `POST /api/v3/list-invitation-rosters-by-policy-id`: lists the rosters of an invitation policy, page by page.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::roster::InvitationRosterPaginationRespDto;
use crate::api::prelude::*;

/// Lists one page of the rosters that have an invitation policy, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Look here before you change or delete the policy: those whom you
/// invite by these rosters join by it. Invitations that were sent before presumably follow the snapshot of the policy that the
/// service keeps with them.
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRostersByPolicyId({ policyId, limit: 50 });
/// console.log(data.totalCount, data.list.map((roster) => roster.name));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-invitation-rosters-by-policy-id", safe, rows(key = "rosterId"))]
fn list_invitation_rosters_by_policy_id(
    input: ListInvitationRosterByPolicyIdDto,
) -> InvitationRosterPaginationRespDto;

/// Input of `listInvitationRostersByPolicyId`.
#[dto]
pub struct ListInvitationRosterByPolicyIdDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in names and ids of rosters; the search is fuzzy.
    pub keywords: Option<String>,
    /// Conditions on the rosters.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return `creatorDetail`, the person who created a roster. Absent presumably means `false`.
    pub with_creator_detail: Option<bool>,
    /// Whether to return `userCount`, the number of invitees. Absent presumably means `false`.
    pub with_user_count: Option<bool>,
    /// Whether to return `assignedPolicy`, the invitation policy. Absent presumably means `false`.
    pub with_assigned_policy: Option<bool>,
}
