//! `POST /api/v3/list-invitation-invitees`: lists the invitees of a roster, page by page.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::common_user::CommonUserDto;
use super::invitee::{InviteeSource, InviteeStatus};
use crate::api::prelude::*;

/// Lists one page of the invitees of a roster, with the total number: all of them, or those that match `keywords` and `filter`.
/// `quickFilterInviteeList` looks in all rosters.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.filterUsers({ rosterId, limit: 50 });
/// const missing = data.list.filter(({ status }) => status !== "registered" && status !== "joinedByOther");
/// for (const { name, email, status } of missing) console.log(name, email, status);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-invitation-invitees", safe, rows(key = "inviteeId"))]
fn filter_users(input: ListInvitationUserDto) -> InvitationUserPaginationRespDto;

/// Input of `filterUsers`.
#[dto]
pub struct ListInvitationUserDto {
    /// Id of the roster whose invitees are listed.
    #[shape(len = 1..)]
    pub roster_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for. The sources say: in the name of the roster and in ids of invitees; the search is fuzzy.
    pub keywords: Option<String>,
    /// Conditions on the invitees.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return `creatorDetail`, the person who added an invitee. Absent presumably means `false`.
    pub with_creator_detail: Option<bool>,
}

/// Response of `filterUsers`.
#[dto]
pub type InvitationUserPaginationRespDto = Resp<InvitationUserPaginationDto>;

/// One page of invitees of a roster, with their total number.
#[dto]
pub struct InvitationUserPaginationDto {
    /// Number of invitees on all pages.
    pub total_count: Option<i32>,
    /// The invitees on this page.
    pub list: Vec<InvitationUserDto>,
}

/// An invitee of a roster, as the service returns it. Any field may be missing, and further ones may be there.
#[dto]
pub struct InvitationUserDto {
    /// Id of the roster that the invitee is in.
    pub roster_id: String,
    /// Id assigned by the service to the invitee. No source relates it to the `userId` of the user who joins.
    pub invitee_id: String,
    /// Name of the invitee.
    pub name: String,
    /// Country code of the phone number, such as `+86`.
    pub phone_country_code: Option<String>,
    /// Phone number without country code.
    pub phone: Option<String>,
    /// E-mail address that the invitation goes to. Upper and lower case make no difference.
    pub email: String,
    /// How far the invitation has come.
    pub status: InviteeStatus,
    /// How the invitee got into the roster.
    pub source: InviteeSource,
    /// Id of the person who added the invitee.
    pub creator_id: String,
    /// The person who added the invitee, with `withCreatorDetail`.
    pub creator_detail: Option<CommonUserDto>,
    /// Time at which the invitee was added. Its form is not documented.
    pub created_at: String,
    /// Time of the last change. Its form is not documented.
    pub updated_at: String,
}
