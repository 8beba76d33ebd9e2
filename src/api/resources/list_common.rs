//! `GET /api/v3/list-common-resource`: lists resources of several permission groups, page by page.

use super::resource_action::ResourceAction;
use super::resource_type::ResourceType;
use crate::api::prelude::*;

/// Lists one page of resources with their ids, from several permission groups, with the total number.
///
/// Common resources are those that `createResource` creates; data resources have calls of their own. A page has 10 rows
/// unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listCommonResource({ namespaceCodeList: "default,shop", limit: 50 });
/// for (const { id, code, namespaceName } of data.list) console.log(id, namespaceName, code);
/// ```
#[endpoint(GET "/api/v3/list-common-resource", rows(key = "id"))]
fn list_common_resource(input: ListCommonResourceDto) -> CommonResourcePaginatedRespDto;

/// Input of `listCommonResource`.
#[dto]
pub struct ListCommonResourceDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for, such as a part of a resource's name. Which fields are searched is not documented.
    pub keyword: Option<String>,
    /// Codes of the permission groups, presumably with commas between them: `default,shop`. Declared as text, with a list as
    /// its example. What its absence means is not documented.
    pub namespace_code_list: Option<String>,
}

/// Response of `listCommonResource`.
#[dto]
pub type CommonResourcePaginatedRespDto = Resp<CommonResourcePagingDto>;

/// One page of resources. The documentation declares the fields of the response's envelope here a second time;
/// `listResources` was seen to leave them out. Do not rely on them: the call has checked the envelope itself.
#[dto]
pub struct CommonResourcePagingDto {
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
    pub list: Vec<CommonResourceDto>,
}

/// A resource with its id and its permission group. Any field may be missing.
#[dto]
pub struct CommonResourceDto {
    /// Code, unique in the permission group.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// What the resource stands for.
    #[shape(name = "type")]
    pub kind: ResourceType,
    /// Actions for which permissions can be given.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API, where the resource is one.
    pub api_identifier: Option<String>,
    /// Code of the permission group that has the resource.
    pub namespace: Option<String>,
    /// Whether the resource of an application is linked to the tenant: see `associateTenantResource`.
    pub linked_to_tenant: Option<bool>,
    /// Id assigned by the service, by which `deleteResourcesBatch` finds the resource.
    pub id: String,
    /// Id of the permission group. No call of this module takes it.
    pub namespace_id: i32,
    /// Name of the permission group.
    pub namespace_name: String,
    /// Id of the user pool.
    pub user_pool_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}
