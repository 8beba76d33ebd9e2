//! `POST /api/v3/list-public-accounts`: lists public accounts page by page, by text and by conditions.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;
use crate::api::users::filter_operator::ListUsersFilterOperator;
use crate::api::users::list_options::{ListUsersSearchField, PaginationDto, SortingDto};

/// Lists one page of public accounts, with the total number: all of them, those that match `keywords`, or those that meet
/// conditions.
///
/// A page has 10 rows unless `options.pagination.limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listPublicAccounts({
///   keywords: "lobby",
///   advancedFilter: [{ field: "status", operator: "EQUAL", value: "Activated" }],
///   options: { pagination: { page: 1, limit: 50 }, sort: [{ field: "createdAt", order: "desc" }] },
/// });
/// console.log(data.totalCount, data.list.map((account) => account.username));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-public-accounts", safe, rows(key = "userId"))]
fn list_public_accounts(input: ListPublicAccountsRequestDto) -> PublicAccountPaginatedRespDto;

/// Input of `listPublicAccounts`. An empty one lists the first 10 public accounts.
#[dto]
pub struct ListPublicAccountsRequestDto {
    /// Text to search for in the fields that `options.fuzzySearchOn` names.
    pub keywords: Option<String>,
    /// Conditions on fields. Presumably an account must meet all of them: not documented.
    pub advanced_filter: Option<Vec<ListPublicAccountsAdvancedFilterItemDto>>,
    /// Query in the language of Elasticsearch, passed on unchanged. Which fields it knows is not documented.
    pub search_query: Option<JsonObject>,
    /// Page, order and returned fields.
    pub options: Option<ListPublicAccountsOptionsDto>,
}

/// One condition on a field of a public account.
#[dto]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    /// Field to compare: one of these, or the key of a custom field.
    #[shape(len = 1..)]
    pub field: Open<PublicAccountFilterField>,
    /// How the field is compared with `value`.
    pub operator: ListUsersFilterOperator,
    /// What the field is compared with; its form follows from field and operator.
    pub value: Option<Json>,
}

/// A field that a condition can compare. Custom fields are compared by their keys.
#[dto(rename_all = "camelCase")]
pub enum PublicAccountFilterField {
    /// The id assigned by the service.
    Id,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// Login name.
    Username,
    /// Id in a system of your own.
    ExternalId,
    /// Real name.
    Name,
    /// State of the account. The sources name `Activated` and `Suspended` as its values.
    Status,
    /// Gender: `M`, `F` or `U`.
    Gender,
    /// Date of birth.
    Birthdate,
    /// Given name.
    GivenName,
    /// Family name.
    FamilyName,
    /// Name that is preferred for the account.
    PreferredUsername,
    /// Profile.
    Profile,
    /// Country, such as `CN`.
    Country,
    /// Province or state, such as `BJ`.
    Province,
    /// Time zone.
    Zoneinfo,
    /// Address of a web page of the account.
    Website,
    /// Address as one text.
    Address,
    /// Street and number.
    StreetAddress,
    /// Company that the account belongs to.
    Company,
    /// Postal code.
    PostalCode,
    /// Full postal address.
    Formatted,
    /// Time the account signed up. Responses have no such field.
    SignedUp,
    /// Language and region.
    Locale,
    /// Time of the last login, as a timestamp.
    LastLogin,
    /// Number of logins, as a number.
    LoginsCount,
    /// Id of the application of the last login.
    LastLoginApp,
    /// How the account was added to the user pool. The form of its value is not documented.
    UserSource,
    /// A department of the account. The form of its value is not documented.
    Department,
    /// Applications that the account logged in to. The form of its value is not documented.
    LoggedInApps,
}

/// Page, order and returned fields of `listPublicAccounts`.
#[dto]
pub struct ListPublicAccountsOptionsDto {
    /// Page to return. Default: the first 10 rows.
    pub pagination: Option<PaginationDto>,
    /// Keys to sort by, the most significant first.
    pub sort: Option<Vec<SortingDto>>,
    /// Fields in which `keywords` is searched for. Default: `phone`, `email`, `name`, `username`, `nickname` and
    /// `identityNumber`. A phone number is searched for without its country code.
    pub fuzzy_search_on: Option<Vec<ListUsersSearchField>>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
}
