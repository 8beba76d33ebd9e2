//! `GET /api/v3/list-resources`: lists the resources of a permission group, page by page.

use super::resource::ResourceDto;
use super::resource_type::ResourceType;
use crate::api::prelude::*;

/// Lists one page of a permission group's resources, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listCommonResource` lists several permission groups and
/// returns ids.
///
/// @example
/// ```ts
/// const { data } = await client.listResources({ namespace: "default", type: "API", limit: 50 });
/// for (const { code, apiIdentifier } of data.list) console.log(code, apiIdentifier);
/// ```
#[endpoint(GET "/api/v3/list-resources", rows(key = "code"))]
fn list_resources(input: ListResourcesDto) -> ResourcePaginatedRespDto;

/// Input of `listResources`. An empty one lists the first 10 resources of the default permission group.
#[dto]
pub struct ListResourcesDto {
    /// Code of the permission group. Absent: the default permission group.
    pub namespace: Option<String>,
    /// Only resources of this type. Without it, presumably those of all types: not documented.
    #[shape(name = "type")]
    pub kind: Option<ResourceType>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `listResources`.
#[dto]
pub type ResourcePaginatedRespDto = Resp<ResourcePagingDto>;

/// One page of resources. The documentation declares the fields of the response's envelope here a second time; the
/// service was seen to leave them out. Do not rely on them: the call has checked the envelope itself.
#[dto]
pub struct ResourcePagingDto {
    /// Repeats the `statusCode` of the response, if it is there.
    pub status_code: Option<i32>,
    /// Repeats the `message` of the response, if it is there.
    pub message: Option<String>,
    /// Repeats the `apiCode` of the response, if it is there.
    pub api_code: Option<i32>,
    /// Repeats the `requestId` of the response, if it is there.
    pub request_id: Option<String>,
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The resources of this page.
    pub list: Vec<ResourceDto>,
}
