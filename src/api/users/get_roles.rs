//! `GET /api/v3/get-user-roles`: lists the roles of a user in one permission group.

use super::UserIdType;
use crate::api::prelude::*;
use crate::api::roles::role::RolePaginatedRespDto;

/// Lists the roles that a user has in one permission group, with their number.
///
/// **Without `namespace` it lists the roles of the default permission group alone**, so that a user with roles elsewhere may
/// seem to have none. Whether roles count that the user has through a department or a user group is not documented. There
/// are no pages; whether `list` always holds all `totalCount` roles is not documented either. Rejects with
/// `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong
/// form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserRoles({ userId: "bob", userIdType: "username", namespace: "default" });
/// console.log(data.list.map((role) => role.code));
/// ```
#[endpoint(GET "/api/v3/get-user-roles")]
fn get_user_roles(input: GetUserRolesDto) -> RolePaginatedRespDto;

/// Input of `getUserRoles`.
#[dto]
pub struct GetUserRolesDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Code of the permission group. Default: the default permission group, not all of them.
    pub namespace: Option<String>,
}
