//! `GET /api/v3/get-user-authorized-resources`: lists the resources that a user is authorized for.

use super::UserIdType;
use crate::api::prelude::*;
use crate::api::resources::authorized_resource::AuthorizedResourcePaginatedRespDto;
use crate::api::resources::resource_type::ResourceType;

/// Lists the resources of one permission group that a user is authorized for: by a grant to the user, to a user group, to a
/// role or to a department or organization of the user.
///
/// Without `namespace` it lists those of the default permission group alone. A row can deny as well as allow: look at
/// its `effect`, and at its `condition`. There are no pages; whether `list` always holds all `totalCount` rows is not
/// documented. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400,
/// when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserAuthorizedResources({ userId, namespace: "default", resourceType: "API" });
/// for (const { resourceCode, actions, effect, condition } of data.list) {
///   console.log(effect ?? "ALLOW", resourceCode, actions, condition);
/// }
/// ```
#[endpoint(GET "/api/v3/get-user-authorized-resources")]
fn get_user_authorized_resources(input: GetUserAuthorizedResourcesDto) -> AuthorizedResourcePaginatedRespDto;

/// Input of `getUserAuthorizedResources`.
#[dto]
pub struct GetUserAuthorizedResourcesDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Code of the permission group. Default: the default permission group, not all of them.
    pub namespace: Option<String>,
    /// Only resources of this type. Absent means all types.
    pub resource_type: Option<ResourceType>,
}
