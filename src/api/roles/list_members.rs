//! `GET /api/v3/list-role-members`: lists the users who have a role, page by page.

use crate::api::prelude::*;
use crate::api::users::answers::UserPaginatedRespDto;

/// Lists one page of the users who have a role, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Whether it includes users who have the role through a
/// department or a user group is not documented: see `listRoleDepartments`. Rejects with `kind: "not_found"` when the role
/// or the permission group does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.listRoleMembers({ code: "auditor", limit: 50 });
/// const names = data.list.map((user) => user.name);
/// ```
#[endpoint(GET "/api/v3/list-role-members", rows(key = "userId"))]
fn list_role_members(input: ListRoleMembersDto) -> UserPaginatedRespDto;

/// Input of `listRoleMembers`.
#[dto]
pub struct ListRoleMembersDto {
    /// Code of the role, unique in its permission group.
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
    /// Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
    pub with_department_ids: Option<bool>,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
}
