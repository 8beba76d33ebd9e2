//! `GET /api/v3/list-permission-namespace-roles`: lists the roles of a permission namespace, page by page.

use crate::api::prelude::*;

/// Lists one page of a permission namespace's roles, with the total number: all of them, or those that match `query`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `createRole` with the code as its `namespace` adds a role
/// to it.
///
/// @example
/// ```ts
/// const { data } = await client.listPermissionNamespaceRoles({ code: "intranet", limit: 50 });
/// const codes = data.list.map((role) => role.code);
/// ```
#[endpoint(GET "/api/v3/list-permission-namespace-roles", rows(key = "code"))]
fn list_permission_namespace_roles(
    input: ListPermissionNamespaceRolesDto,
) -> PermissionNamespaceRolesListPaginatedRespDto;

/// Input of `listPermissionNamespaceRoles`.
#[dto]
pub struct ListPermissionNamespaceRolesDto {
    /// Code of the permission namespace, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub code: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in codes and names of the roles, at most 50 characters.
    #[shape(len = 0..=50)]
    pub query: Option<String>,
}

/// Response of `listPermissionNamespaceRoles`.
#[dto]
pub type PermissionNamespaceRolesListPaginatedRespDto = Resp<PermissionNamespaceRolesListPagingDto>;

/// One page of a permission namespace's roles.
#[dto]
pub struct PermissionNamespaceRolesListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The roles of this page.
    pub list: Vec<PermissionNamespaceRolesListRespDto>,
}

/// A role of a permission namespace. Any field may be missing.
#[dto]
pub struct PermissionNamespaceRolesListRespDto {
    /// Name shown to people.
    pub name: String,
    /// Code, unique in the permission namespace.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Code of the permission namespace.
    pub namespace: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}
