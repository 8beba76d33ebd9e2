//! `GET /api/v3/get-roles-of-public-account`: lists the roles of a public account in one permission group.

use crate::api::prelude::*;
use crate::api::roles::role::RolePaginatedRespDto;
use crate::api::users::UserIdType;

/// Lists the roles of one permission group that are bound to a public account, with their number.
///
/// **Without `namespace` it lists the roles of the default permission group alone**, so that an account with roles elsewhere
/// may seem to have none. By the guide of the console, each user who has such a role may use the account. There are no pages;
/// whether `list` always holds all `totalCount` roles is not documented. An account that does not exist presumably gives
/// `kind: "not_found"`, as in `getPublicAccount`.
///
/// The sources declare public accounts as rows, which cannot hold roles; the type here is that of `getUserRoles`, which the
/// sources describe in the same words. Look at a response before you rely on a field.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountRoles({ userId: "lobby", userIdType: "username", namespace: "default" });
/// console.log(data.totalCount, data.list.map((role) => role.code));
/// ```
// The rows that the sources declare hold identity card numbers.
#[endpoint(GET "/api/v3/get-roles-of-public-account", secret)]
fn get_public_account_roles(input: GetRolesOfPublicAccountDto) -> RolePaginatedRespDto;

/// Input of `getPublicAccountRoles`.
#[dto]
pub struct GetRolesOfPublicAccountDto {
    /// Id of the public account, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Code of the permission group. Default: `default`, the default permission group, not all of them.
    pub namespace: Option<String>,
}
