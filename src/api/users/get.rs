//! `GET /api/v3/get-user`: reads a user by an id of any kind.

use super::UserIdType;
use super::answers::UserSingleRespDto;
use crate::api::prelude::*;

/// Reads a user, by an id of any kind.
///
/// Rejects with `kind: "not_found"` when the user does not exist. Custom fields, identities, departments and posts
/// are returned only where a `with…` field asks for them.
///
/// @example
/// ```ts
/// const { data } = await client.getUser({ userId: "bob", userIdType: "username", withDepartmentIds: true });
/// console.log(data.userId, data.departmentIds);
/// ```
#[endpoint(GET "/api/v3/get-user")]
fn get_user(input: GetUserDto) -> UserSingleRespDto;

/// Input of `getUser`.
#[dto]
pub struct GetUserDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return the values of custom fields beside the other fields instead of in `customData`.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`.
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
}
