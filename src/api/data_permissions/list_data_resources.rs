//! `GET /api/v3/list-data-resources`: lists data resources page by page, of some permission namespaces or of all.

use super::data_resource_type::DataResourceType;
use crate::api::prelude::*;

/// Lists one page of data resources, with the total number: all of them, those of some permission namespaces, or those
/// whose name or code matches `query`.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). The rows lack `struct` and `actions`: `getDataResource`
/// reads them. Rejects with `kind: "api"` and `statusCode: 602` when the service behind this call refuses; the reason is
/// in `serviceMessage`.
///
/// @example
/// ```ts
/// const { data } = await client.listDataResources({ namespaceCodes: ["intranet"], query: "wiki", limit: 50 });
/// for (const { resourceCode, type, authorizationNum } of data.list) console.log(resourceCode, type, authorizationNum);
/// ```
#[endpoint(GET "/api/v3/list-data-resources", rows(key = "namespaceCode,resourceCode"))]
fn list_data_resources(input: ListDataResourcesDto) -> ListDataResourcesPaginatedRespDto;

/// Input of `listDataResources`. An empty one lists the first 10 data resources.
#[dto]
pub struct ListDataResourcesDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in names and codes, at most 50 characters.
    #[shape(len = 0..=50)]
    pub query: Option<String>,
    /// Only data resources of the permission namespaces with these codes, 1 to 50 entries. Absent: presumably those of all.
    #[shape(len = 1..=50)]
    pub namespace_codes: Option<Vec<String>>,
}

/// Response of `listDataResources`.
#[dto]
pub type ListDataResourcesPaginatedRespDto = Resp<DataResourcesPaginatedRespDto>;

/// One page of data resources.
#[dto]
pub struct DataResourcesPaginatedRespDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The data resources of this page.
    pub list: Vec<ListDataResourcesRespDto>,
}

/// A data resource in a list, without its data and actions. Any field may be missing.
#[dto]
pub struct ListDataResourcesRespDto {
    /// Name shown to people, unique in the permission namespace.
    pub resource_name: String,
    /// Code, unique in the permission namespace; never changes.
    pub resource_code: String,
    /// What the data is: a text, a list of texts or a tree.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Free text.
    pub description: Option<String>,
    /// Code of the permission namespace that has the data resource.
    pub namespace_code: String,
    /// Name of this permission namespace.
    pub namespace_name: String,
    /// Number of authorizations for the data resource. What counts as one is not documented.
    pub authorization_num: i32,
    /// Time of the last change: ISO 8601, UTC, such as `2022-07-03T02:20:30.000Z`.
    pub updated_at: String,
}
