//! `GET /api/v3/get-authorized-resources`: lists the resources for which someone has permissions.

use super::authorized_resource::AuthorizedResourcePaginatedRespDto;
use super::resource_type::ResourceType;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists the resources for which a user, a role, a user group or a department has permissions, with the actions on each.
///
/// It takes no page. Whether a user's list has what comes from roles, user groups and departments is not documented; to
/// decide about one action, call `isActionAllowed`. Rejects with `kind: "not_found"` when the target does not exist, as
/// was seen of user groups.
///
/// @example
/// ```ts
/// const { data } = await client.getAuthorizedResources({
///   namespace: "default",
///   targetType: "USER",
///   targetIdentifier: userId,
///   resourceList: ["invoices:*"],
/// });
/// for (const { resourceCode, actions } of data.list) console.log(resourceCode, actions);
/// ```
#[endpoint(GET "/api/v3/get-authorized-resources")]
fn get_authorized_resources(input: GetAuthorizedResourcesDto) -> AuthorizedResourcePaginatedRespDto;

/// Input of `getAuthorizedResources`.
#[dto]
pub struct GetAuthorizedResourcesDto {
    /// What the target is. Some sources do not know `DEPARTMENT` here.
    pub target_type: TargetType,
    /// Id of the user or the department, assigned by the service, or code of the role or the user group.
    #[shape(len = 1..)]
    pub target_identifier: String,
    /// Code of the permission group that has the resources. Absent: the default permission group.
    pub namespace: Option<String>,
    /// Only resources of this type. Without it, presumably those of all types: not documented.
    pub resource_type: Option<ResourceType>,
    /// Only these resources, 1 to 50 entries. The beginning of a code stands for all that begin so: `books:*` for
    /// `books:123`, and `books:fictions_` for `books:fictions_123`.
    #[shape(len = 1..=50)]
    pub resource_list: Option<Vec<String>>,
    /// Whether to return denied resources as well: see `effect`. Default: `false`.
    pub with_denied: Option<bool>,
}
