//! `POST /api/v3/list-users`: lists users page by page, by text and by conditions.

use super::UserStatus;
use super::answers::UserPaginatedRespDto;
use super::filter_operator::ListUsersFilterOperator;
use super::list_options::ListUsersOptionsDto;
use crate::api::prelude::*;

/// Lists one page of users, with the total number: all users, those that match `keywords`, or those that meet
/// conditions.
///
/// Page and order belong into `options`, not beside `keywords` as in older samples. A page has 10 rows unless
/// `options.pagination.limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listUsers({
///   keywords: "bob",
///   advancedFilter: [{ field: "status", operator: "EQUAL", value: "Activated" }],
///   options: { pagination: { page: 1, limit: 50 }, sort: [{ field: "createdAt", order: "desc" }] },
/// });
/// console.log(data.totalCount);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-users", safe, rows(key = "userId"))]
fn list_users(input: ListUsersRequestDto) -> UserPaginatedRespDto;

/// Input of `listUsers`. An empty one lists the first 10 users.
#[dto]
pub struct ListUsersRequestDto {
    /// Text to search for in the fields that `options.fuzzySearchOn` names.
    pub keywords: Option<String>,
    /// Conditions on fields. Presumably a user must meet all of them: not documented.
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Query in the search engine's own language, passed on unchanged. Not documented.
    pub search_query: Option<JsonObject>,
    /// Page, order and returned fields.
    pub options: Option<ListUsersOptionsDto>,
}

/// One condition on a field of a user.
#[dto]
#[shape(values("value", UserStatus, "field", "status"))]
pub struct ListUsersAdvancedFilterItemDto {
    /// Field to compare: one of the user, the key of a custom field, `department`, `loggedInApps`, `userSource` or
    /// `identity`. The time of the last login is `lastLogin`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: ListUsersFilterOperator,
    /// What the field is compared with; its form follows from field and operator. For `status` a `UserStatus`, or
    /// several: the service refuses any other.
    pub value: Option<Json>,
}
