//! `POST /api/v3/list-invitation-rosters`: lists rosters page by page, by text and by conditions.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::roster::InvitationRosterPaginationRespDto;
use crate::api::prelude::*;

/// Lists one page of rosters, with the total number: all rosters, or those that match `keywords` and `filter`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRoster({ keywords: "New hires", limit: 50, withUserCount: true });
/// for (const { rosterId, name, status, userCount } of data.list) console.log(rosterId, name, status, userCount);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-invitation-rosters", safe, rows(key = "rosterId"))]
fn list_invitation_roster(input: ListInvitationRosterDto) -> InvitationRosterPaginationRespDto;

/// Input of `listInvitationRoster` and `listInvitationRostersByNonPolicyId`. An empty one lists the first 10 rosters.
#[dto]
pub struct ListInvitationRosterDto {
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
    /// Whether to return `assignedPolicy`, the invitation policy of a roster. Absent presumably means `false`.
    pub with_assigned_policy: Option<bool>,
}
