//! `POST /api/v3/list-application-active-users`: lists the users who are logged in to an application, page by page.

use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;
use crate::api::users::list_options::PaginationDto;

/// Lists one page of the users who are logged in to an application, with the total number.
///
/// A page has 10 rows unless `options.pagination.limit` says otherwise (1 to 50). Users log in and out while you read: a page
/// shows one moment.
///
/// @example
/// ```ts
/// const { data } = await client.listApplicationActiveUsers({
///   appId,
///   options: { pagination: { page: 1, limit: 50 } },
/// });
/// const userIds = data.list.map((user) => user.userId);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-application-active-users", safe, rows(key = "userId"))]
fn list_application_active_users(input: ListApplicationActiveUsersDto) -> UserPaginatedRespDto;

/// Input of `listApplicationActiveUsers`.
#[dto]
pub struct ListApplicationActiveUsersDto {
    /// Id of the application, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Page and returned fields.
    pub options: Option<ListApplicationActiveUsersOptionsDto>,
}

/// Page and returned fields of `listApplicationActiveUsers`.
#[dto]
pub struct ListApplicationActiveUsersOptionsDto {
    /// Page to return. Default: the first 10 rows.
    pub pagination: Option<PaginationDto>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
}
