//! `POST /api/v3/filter-universal-invitation-applicants`: lists applicants of universal invitation links page by page.

use super::combine_filters_base::CombineFiltersBaseDto;
use super::common_user::CommonUserDto;
use crate::api::prelude::*;

/// Lists one page of the applicants of universal invitation links, with the total number: all of them, those that match
/// `keywords`, or those that meet conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Applicants who join without an approval presumably have rows as
/// well, with `channel: "AUTO"`. Read every page before you decide with `approval` or `reject`: a decided row may no longer meet
/// your conditions, and the rows behind it move up.
///
/// @example
/// ```ts
/// const { data } = await client.filter({ limit: 50, withInvitorDetail: true });
/// for (const { applicant, email, inviterDetail } of data.list.filter((row) => row.status === "PENDING")) {
///   console.log(`${applicant} <${email}>, invited by ${inviterDetail?.displayName ?? "an unknown person"}`);
/// }
/// ```
// It only reads, though it is a POST. Every application has an id of its own.
#[endpoint(POST "/api/v3/filter-universal-invitation-applicants", safe, rows(key = "id"))]
fn filter(
    input: PaginationUniversalInvitationApplicantQueryDto,
) -> PaginationUniversalInvitationApplicantRespDto;

/// Input of `filter`. An empty one lists the first 10 applicants.
#[dto]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in the names, phone numbers and e-mail addresses of applicants; the search is fuzzy.
    pub keywords: Option<String>,
    /// Conditions on the applicants.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return `inviterDetail`, the person whose link it is. Absent presumably means `false`.
    pub with_invitor_detail: Option<bool>,
    /// Whether to return `operatorDetail`, the person who decided. Absent presumably means `false`.
    pub with_operator_detail: Option<bool>,
}

/// Response of `filter`.
#[dto]
pub type PaginationUniversalInvitationApplicantRespDto = Resp<PaginationUniversalInvitationApplicantDataDto>;

/// One page of applicants. Any field may be missing.
#[dto]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The applicants on this page. Their order is not documented.
    pub list: Vec<UniversalInvitationApplicantData>,
}

/// A person who applied to join the user pool by a universal invitation link, with what was decided. Any field may be missing.
#[dto]
pub struct UniversalInvitationApplicantData {
    /// Id of the application, by which `approval` and `reject` know it.
    pub id: String,
    /// The person who applied: by the guide of the console, the name that was entered on the page of the link.
    pub applicant: String,
    /// E-mail address that the applicant entered.
    pub email: String,
    /// Id of the person whose link it is.
    pub inviter_id: String,
    /// Id of the person who approved or rejected the application. Presumably absent before, and with `channel: "AUTO"`.
    pub operator_id: Option<String>,
    /// Whether the application is decided, and how.
    pub status: UniversalInvitationApplicantStatus,
    /// Whether somebody decides on the application.
    pub channel: UniversalInvitationApplicantChannel,
    /// The person whose link it is, with `withInvitorDetail`.
    pub inviter_detail: Option<CommonUserDto>,
    /// The person who decided, with `withOperatorDetail`.
    pub operator_detail: Option<CommonUserDto>,
}

/// State of an application to join the user pool.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UniversalInvitationApplicantStatus {
    /// Waits for `approval` or `reject`.
    Pending,
    /// Approved: the applicant joins.
    Passed,
    /// Rejected: the applicant does not join.
    Rejected,
}

/// How an applicant joins the user pool.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UniversalInvitationApplicantChannel {
    /// After an administrator's approval.
    Manual,
    /// At once, without an approval.
    Auto,
}
