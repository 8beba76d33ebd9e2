//! `GET /api/v3/get-group-authorized-resources`: lists the resources for which a user group has permissions.

use crate::api::prelude::*;
use crate::api::resources::authorized_resource::AuthorizedResourceDto;
use crate::api::resources::resource_type::ResourceType;

/// Lists the resources for which a user group has permissions, in one permission group, without pages.
///
/// A row can deny as well as allow: look at its `effect`, and at its `condition`. Rejects with `kind: "not_found"` when
/// the user group or the permission group does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getGroupAuthorizedResources({
///   code: "developers",
///   namespace: "default",
///   resourceType: "API",
/// });
/// for (const { resourceCode, effect, condition } of data) console.log(effect ?? "ALLOW", resourceCode, condition);
/// ```
#[endpoint(GET "/api/v3/get-group-authorized-resources")]
fn get_group_authorized_resources(input: GetGroupAuthorizedResourcesDto) -> AuthorizedResourceListRespDto;

/// Input of `getGroupAuthorizedResources`.
#[dto]
pub struct GetGroupAuthorizedResourcesDto {
    /// Code of the user group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group. Absent means the default permission group.
    pub namespace: Option<String>,
    /// Only resources of this type. Absent means all types.
    pub resource_type: Option<ResourceType>,
}

/// Response of `getGroupAuthorizedResources`.
#[dto]
pub type AuthorizedResourceListRespDto = Resp<Vec<AuthorizedResourceDto>>;
