//! `GET /api/v3/list-archived-users`: lists archived users, page by page.

use crate::api::prelude::*;

/// Lists one page of the archived users, with the total number: their ids and when they were archived.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listArchivedUsers({ page: 1, limit: 50 });
/// for (const { userId, archivedAt } of data.list) console.log(userId, archivedAt);
/// ```
// No source says that a user is listed once: a row is one archiving of one user.
#[endpoint(GET "/api/v3/list-archived-users", rows(key = "userId,archivedAt"))]
fn list_archived_users(input: ListArchivedUsersDto) -> ListArchivedUsersSingleRespDto;

/// Input of `listArchivedUsers`. An empty one lists the first 10 archived users.
#[dto]
pub struct ListArchivedUsersDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Lists users that were archived from this time on, as Unix time. The documentation calls it exact to the second, and
    /// its sample, `1655714763890`, has milliseconds: compare the rows' `archivedAt` before you rely on either unit. Absent
    /// means all archived users.
    pub start_at: Option<i64>,
}

/// Response of `listArchivedUsers`.
#[dto]
pub type ListArchivedUsersSingleRespDto = Resp<ArchivedUsersListPagingDto>;

/// One page of archived users.
#[dto]
pub struct ArchivedUsersListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The archived users on this page.
    pub list: Vec<ListArchivedUsersRespDto>,
}

/// An archived user. Any field may be missing.
#[dto]
pub struct ListArchivedUsersRespDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// Time the user was archived: ISO 8601, UTC, with milliseconds.
    pub archived_at: String,
}
