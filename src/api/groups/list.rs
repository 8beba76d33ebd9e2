//! `GET /api/v3/list-groups`: lists user groups page by page, all or by text.

use super::res_group::GroupPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of user groups, with the total number: all groups, or those whose code or name matches `keywords`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listGroups({ keywords: "dev", limit: 50 });
/// const codes = data.list.map((group) => group.code);
/// ```
#[endpoint(GET "/api/v3/list-groups", rows(key = "code"))]
fn list_groups(input: ListGroupsDto) -> GroupPaginatedRespDto;

/// Input of `listGroups`. An empty one lists the first 10 groups.
#[dto]
pub struct ListGroupsDto {
    /// Text to search for in codes and names. Absent means all groups.
    pub keywords: Option<String>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return metadata.
    ///
    /// @deprecated The service marks it as outdated and names no successor.
    pub with_metadata: Option<bool>,
    /// Whether to return the values of custom fields. Default: `false`. No source says in which field they come;
    /// `getCustomData` reads them, too.
    pub with_custom_data: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in one of their own.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
}
