//! `GET /api/v3/list-permission-namespaces`: lists the permission namespaces, page by page.

use crate::api::prelude::*;

/// Lists one page of permission namespaces, with the total number: all of them, or those that match `query`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listPermissionNamespaces({ limit: 50 });
/// const disabled = data.list.filter(({ status }) => status === 0);
/// ```
#[endpoint(GET "/api/v3/list-permission-namespaces", rows(key = "code"))]
fn list_permission_namespaces(input: ListPermissionNamespacesDto) -> PermissionNamespaceListPaginatedRespDto;

/// Input of `listPermissionNamespaces`. An empty one lists the first 10 permission namespaces.
#[dto]
pub struct ListPermissionNamespacesDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in the names, at most 50 characters.
    #[shape(len = 0..=50)]
    pub query: Option<String>,
}

/// Response of `listPermissionNamespaces`.
#[dto]
pub type PermissionNamespaceListPaginatedRespDto = Resp<PermissionNamespaceListPagingDto>;

/// One page of permission namespaces.
#[dto]
pub struct PermissionNamespaceListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The permission namespaces of this page.
    pub list: Vec<PermissionNamespacesListRespDto>,
}

/// A permission namespace of a list. Any field may be missing.
#[dto]
pub struct PermissionNamespacesListRespDto {
    /// Name shown to people.
    pub name: String,
    /// Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// `1`: the permission namespace is enabled. `0`: it is disabled. No call that this package has changes it.
    pub status: Option<i32>,
}
