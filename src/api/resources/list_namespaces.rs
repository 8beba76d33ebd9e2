//! `GET /api/v3/list-namespaces`: lists the permission groups, page by page.

use crate::api::prelude::*;

/// Lists one page of permission groups, with the total number: all of them, or those that match `keywords`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listNamespaces({ limit: 50 });
/// const disabled = data.list.filter(({ status }) => status === 0);
/// ```
#[endpoint(GET "/api/v3/list-namespaces", rows(key = "code"))]
fn list_namespaces(input: ListNamespacesDto) -> NamespaceListPaginatedRespDto;

/// Input of `listNamespaces`. An empty one lists the first 10 permission groups.
#[dto]
pub struct ListNamespacesDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in the codes.
    pub keywords: Option<String>,
}

/// Response of `listNamespaces`.
#[dto]
pub type NamespaceListPaginatedRespDto = Resp<NamespaceListPagingDto>;

/// One page of permission groups.
#[dto]
pub struct NamespaceListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The permission groups of this page.
    pub list: Vec<NamespacesListRespDto>,
}

/// A permission group of a list. Any field may be missing.
#[dto]
pub struct NamespacesListRespDto {
    /// Name shown to people.
    pub name: String,
    /// Code, unique in the user pool.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// `1`: the permission group is enabled. `0`: it is disabled.
    pub status: Option<i32>,
}
