//! `GET /api/v3/list-group-members`: lists the members of a user group, page by page.

use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of a user group's members, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when there is no group
/// with that code.
///
/// @example
/// ```ts
/// const { data } = await client.listGroupMembers({ code: "developers", limit: 50 });
/// const names = data.list.map((user) => user.name ?? user.username);
/// ```
#[endpoint(GET "/api/v3/list-group-members", rows(key = "userId"))]
fn list_group_members(input: ListGroupMembersDto) -> UserPaginatedRespDto;

/// Input of `listGroupMembers`.
#[dto]
pub struct ListGroupMembersDto {
    /// Code of the group.
    #[shape(len = 1..)]
    pub code: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in `customData`.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
}
