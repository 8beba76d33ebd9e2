//! `POST /api/v3/quick-filter-invitees`: finds invitees in all rosters, page by page.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::invitee::{InviteeSource, InviteeStatus};
use crate::api::prelude::*;

/// Finds invitees in all rosters: lists one page of those that match `keywords` and `filter`, with the total number, each with
/// roster and status. `filterUsers` lists those of one roster.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). A person who is in several rosters presumably has a row for each.
///
/// @example
/// ```ts
/// const { data } = await client.quickFilterInviteeList({ keywords: "bob@example.com", limit: 50 });
/// for (const { inviteeName, rosterName, inviteeStatus } of data.list) console.log(inviteeName, rosterName, inviteeStatus);
/// ```
// It only reads, though it is a POST. No source says that no two rosters have an invitee of the same id.
#[endpoint(POST "/api/v3/quick-filter-invitees", safe, rows(key = "inviteeId,rosterId"))]
fn quick_filter_invitee_list(input: QuickFilterInvitationUserDto) -> QuickFilterInviteePaginationRespDto;

/// Input of `quickFilterInviteeList`. An empty one lists the first 10 invitees of all rosters.
#[dto]
pub struct QuickFilterInvitationUserDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for. Some sources say: in names of rosters and ids of invitees; the guide of the console says: in names
    /// and e-mail addresses of invitees. The search is fuzzy.
    pub keywords: Option<String>,
    /// Conditions on the invitees.
    pub filter: Option<CombineFiltersBaseDto>,
}

/// Response of `quickFilterInviteeList`.
#[dto]
pub type QuickFilterInviteePaginationRespDto = Resp<QuickFilterInviteePaginationDto>;

/// One page of invitees of all rosters, with their total number.
#[dto]
pub struct QuickFilterInviteePaginationDto {
    /// Number of invitees on all pages.
    pub total_count: Option<i32>,
    /// The invitees on this page.
    pub list: Vec<QuickFilterInviteeRecordDto>,
}

/// An invitee, and the roster that lists them. Any field may be missing, and further ones may be there.
#[dto]
pub struct QuickFilterInviteeRecordDto {
    /// Id of the roster that the invitee is in.
    pub roster_id: String,
    /// Name of the roster, as administrators see it.
    pub roster_name: String,
    /// Id assigned by the service to the invitee, which `revertRosterInvitation` and others take.
    pub invitee_id: String,
    /// Name of the invitee.
    pub invitee_name: String,
    /// Country code of the phone number, such as `+86`.
    pub invitee_phone_country_code: Option<String>,
    /// Phone number without country code.
    pub invitee_phone: Option<String>,
    /// E-mail address that the invitation goes to. Upper and lower case make no difference.
    pub invitee_email: String,
    /// How far the invitation has come.
    pub invitee_status: InviteeStatus,
    /// How the invitee got into the roster.
    pub invitee_source: InviteeSource,
}
