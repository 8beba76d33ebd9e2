//! `GET /api/v3/list-roles`: lists the roles of a permission group, page by page.

use super::role::RolePaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of a permission group's roles, with the total number: all of them, or those that match `keywords`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the permission group
/// does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.listRoles({ keywords: "audit", limit: 50 });
/// const codes = data.list.map((role) => role.code);
/// ```
#[endpoint(GET "/api/v3/list-roles", rows(key = "id"))]
fn list_roles(input: ListRolesDto) -> RolePaginatedRespDto;

/// Input of `listRoles`. An empty one lists the first 10 roles of the default permission group.
#[dto]
pub struct ListRolesDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in codes and names; the search is fuzzy.
    pub keywords: Option<String>,
    /// Code of the permission group. Default: `default`, the default permission group.
    pub namespace: Option<String>,
}
