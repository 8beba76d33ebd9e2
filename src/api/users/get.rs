//! `GET /api/v3/get-user`: reads a user by an id of any kind.

use super::UserIdType;
use super::answers::UserSingleRespDto;
use crate::api::prelude::*;

/// Reads a user, by an id of any kind.
///
/// Rejects with `kind: "not_found"` when the user does not exist. Custom fields, identities, departments and posts
/// come only if they are asked for.
///
/// @example
/// ```ts
/// const { data } = await client.getUser({ userId: "bob", userIdType: "username", withDepartmentIds: true });
/// console.log(data.userId, data.departmentIds);
/// ```
#[endpoint(GET "/api/v3/get-user")]
fn get_user(input: GetUserDto) -> UserSingleRespDto;

/// What `getUser` takes.
#[dto]
pub struct GetUserDto {
    /// Id of the user, read according to `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// How `userId` is to be read. Absent means `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    pub flat_custom_data: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    pub with_department_ids: Option<bool>,
}
