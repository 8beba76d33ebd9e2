//! `GET /api/v3/get-role-authorized-resources`: lists the resources that a role grants.

use crate::api::prelude::*;
use crate::api::resources::resource_type::ResourceType;

/// Lists the resources that a role grants, with the actions on each.
///
/// It takes no page; whether the response always has all of them is not documented: compare `totalCount` with the length
/// of the list. Rejects with `kind: "not_found"` when the role or the permission group does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getRoleAuthorizedResources({ code: "auditor", resourceType: "API" });
/// for (const { resourceCode, actions } of data.list) console.log(resourceCode, actions);
/// ```
#[endpoint(GET "/api/v3/get-role-authorized-resources")]
fn get_role_authorized_resources(
    input: GetRoleAuthorizedResourcesDto,
) -> RoleAuthorizedResourcePaginatedRespDto;

/// Input of `getRoleAuthorizedResources`.
#[dto]
pub struct GetRoleAuthorizedResourcesDto {
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
    /// Only resources of this type. Without it, presumably those of all types: not documented.
    pub resource_type: Option<ResourceType>,
}

/// Response of `getRoleAuthorizedResources`.
#[dto]
pub type RoleAuthorizedResourcePaginatedRespDto = Resp<RoleAuthorizedResourcePagingDto>;

/// The resources that a role grants.
#[dto]
pub struct RoleAuthorizedResourcePagingDto {
    /// Number of all resources that were found.
    pub total_count: i32,
    /// The resources.
    pub list: Vec<RoleAuthorizedResourcesRespDto>,
}

/// A resource that a role grants. Any field may be missing.
#[dto]
pub struct RoleAuthorizedResourcesRespDto {
    /// Code of the resource.
    pub resource_code: String,
    /// What the resource is.
    pub resource_type: ResourceType,
    /// Actions that the role allows, such as `ecs:Start`.
    pub actions: Vec<String>,
    /// Identifier of the API that belongs to the resource.
    pub api_identifier: String,
}
