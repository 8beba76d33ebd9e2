//! `GET /api/v3/list-users`: lists users page by page; deprecated in favour of listUsers.

use super::UserStatus;
use super::answers::UserPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of users, with the total number: all users, or those of one state or of one period.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listUsers` has the same path and is a POST; this is the GET
/// that came before it.
///
/// @deprecated Use `listUsers`: `page` and `limit` are in `options.pagination` there, the `with…` fields in `options`,
/// `status` in `advancedFilter`.
///
/// @example
/// ```ts
/// const { data } = await client.listUsersLegacy({ status: "Resigned", page: 1, limit: 50 });
/// console.log(`${data.list.length} of ${data.totalCount}`);
/// ```
#[endpoint(GET "/api/v3/list-users", rows(key = "userId"))]
fn list_users_legacy(input: ListUsersDto) -> UserPaginatedRespDto;

/// Input of `listUsersLegacy`. An empty one lists the first 10 users.
#[dto]
pub struct ListUsersDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// State of the accounts to list. Absent means accounts in any state.
    pub status: Option<UserStatus>,
    /// Lists users that were created or changed from this time on, as Unix time. The documentation calls it exact to the
    /// second, and its sample, `1655714763890`, has milliseconds: compare the rows' `updatedAt` before you rely on either
    /// unit. Absent means no lower limit.
    pub updated_at_start: Option<i64>,
    /// Lists users that were created or changed up to this time, as Unix time; see `updatedAtStart` for its unit. Default: now.
    pub updated_at_end: Option<i64>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`. Some sources do not know this field.
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
    pub with_department_ids: Option<bool>,
    /// Whether to return when the password expires; the documented response has no field for it. Default: `false`. Some
    /// sources do not know this field.
    pub with_user_password_expire_time: Option<bool>,
}
