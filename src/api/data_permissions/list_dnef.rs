//! `GET /api/v3/list-dnef`: lists the extension fields of a tree data resource, page by page.

use super::extend_field::ExtendField;
use crate::api::prelude::*;

/// Lists one page of the extension fields of a tree data resource: fields of your own for its nodes.
///
/// A page has 10 rows unless `maxSize` says otherwise (1 to 50). It begins at a row, not at a page: the next one at
/// `nextStartIndex`, which is -1 on the last page. `client.iterate.listDnef` follows it for you.
///
/// @example
/// ```ts
/// const { data } = await client.listDnef({ namespaceCode: "intranet", resourceCode: "files", maxSize: 50 });
/// for (const { key, label, config } of data.list) console.log(key, label, config?.options.map(({ value }) => value));
/// ```
#[endpoint(GET "/api/v3/list-dnef", rows(key = "key"))]
fn list_dnef(input: GetDenfListDto) -> ListDnefPaginatedRespDto;

/// Input of `listDnef`.
// Some sources describe none of its fields. The API writes "Denf" in the name.
#[dto]
pub struct GetDenfListDto {
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Code of the tree data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Number of the first row, from 1: the `nextStartIndex` of the page before, unless that is -1. Default: 1.
    #[shape(range = 1..)]
    pub start_index: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub max_size: Option<u32>,
    /// Text to search for in keys and labels.
    pub query: Option<String>,
}

/// Response of `listDnef`.
#[dto]
pub type ListDnefPaginatedRespDto = Resp<DnefPaginatedRespDto>;

/// One page of extension fields. Any field may be missing.
#[dto]
pub struct DnefPaginatedRespDto {
    /// The `startIndex` of the next page; -1 on the last page.
    pub next_start_index: i32,
    /// Whether there is a further page.
    pub truncated: bool,
    /// The extension fields of this page.
    pub list: Vec<ExtendField>,
}
