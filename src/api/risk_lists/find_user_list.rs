//! `GET /api/v3/user-list`: lists the entries of the user blacklist or the user whitelist, page by page.

use super::policy::RiskListType;
use crate::api::prelude::*;

/// Lists one page of the entries of the user blacklist or the user whitelist, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). These are entries of a risk list, not the users themselves,
/// whom `listUsers` lists. The documented fields do not say when an entry expires.
///
/// @example
/// ```ts
/// const { data } = await client.findUserList({ userListType: "WHITE", limit: 50 });
/// const withoutMfa = data.list.filter((entry) => entry.limitList.includes("SKIP_MFA"));
/// for (const entry of withoutMfa) console.log(entry.userId, entry.addAt);
/// ```
#[endpoint(GET "/api/v3/user-list", rows(key = "id"))]
fn find_user_list(input: UserListDto) -> UserListPaginatedRespDto;

/// Input of `findUserList`.
#[dto]
pub struct UserListDto {
    /// Which of the two lists to read.
    pub user_list_type: RiskListType,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `findUserList`.
#[dto]
pub type UserListPaginatedRespDto = Resp<UserListPagingDto>;

/// One page of entries of a user list. Any field may be missing.
#[dto]
pub struct UserListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The entries on this page. Their order is not documented.
    pub list: Vec<RiskListItemDto>,
}

/// A user on the blacklist or the whitelist. Any field may be missing.
#[dto]
pub struct RiskListItemDto {
    /// Id of the entry, assigned by the service: `deleteUserListById` takes it.
    pub id: String,
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// How the entry was added: `MANUAL` by people, `SCHEDULE` by a policy.
    pub add_type: String,
    /// List that the user is on: `BLACK` or `WHITE`.
    pub user_list_type: String,
    /// How the entry is removed: `MANUAL` by people, `SCHEDULE` by a policy.
    pub remove_type: String,
    /// What holds for the user: `FORBID_LOGIN` (cannot log in), `FORBID_REGISTER` (cannot sign up) or `SKIP_MFA` (logins skip
    /// multi-factor authentication).
    pub limit_list: Vec<String>,
    /// When the entry was added: ISO 8601, UTC, with milliseconds, such as `2023-09-12T05:54:58.758Z`.
    pub add_at: String,
}
