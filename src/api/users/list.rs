//! `POST /api/v3/list-users`: lists users page by page, by text and by conditions.

use super::UserStatus;
use super::answers::UserPaginatedRespDto;
use super::list_options::ListUsersOptionsDto;
use crate::api::prelude::*;

/// Lists one page of users, with the total number of them: all, those that a text finds, or those that meet
/// conditions.
///
/// Page and order go into `options`, not beside `keywords` as in older samples. A page has 10 rows unless
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

/// What `listUsers` takes. Without anything, it lists the first 10 users.
#[dto]
pub struct ListUsersRequestDto {
    /// Text to look for in the fields that `options.fuzzySearchOn` names.
    pub keywords: Option<String>,
    /// Conditions on fields. That a user has to meet all of them is presumed: no source says so.
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Query in the language of the search engine, passed on as it is. No source documents it.
    pub search_query: Option<JsonObject>,
    /// Page, order and what to return.
    pub options: Option<ListUsersOptionsDto>,
}

/// One condition on a field of a user.
#[dto]
#[shape(values("value", UserStatus, "field", "status"))]
pub struct ListUsersAdvancedFilterItemDto {
    /// Field to look at: one of the user, the key of a custom field, `department`, `loggedInApps`, `userSource` or
    /// `identity`. The time of the last login is `lastLogin`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: ListUsersFilterOperator,
    /// What the field is compared with; its form follows from field and operator. For `status` a `UserStatus`, or
    /// several: the service refuses any other.
    pub value: Option<Json>,
}

/// How a condition compares a field with its value.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ListUsersFilterOperator {
    /// The same.
    Equal,
    /// Another.
    NotEqual,
    /// With the value somewhere in it.
    Contains,
    /// Without the value anywhere in it.
    NotContains,
    /// Nothing stored.
    IsNull,
    /// Something stored.
    NotNull,
    /// One of several.
    In,
    /// Greater, or later.
    Greater,
    /// Less, or earlier.
    Lesser,
    /// From one value to another.
    Between,
}
