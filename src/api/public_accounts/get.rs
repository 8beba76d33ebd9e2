//! `GET /api/v3/get-public-account`: reads a public account by an id of any kind.

use super::answers::PublicAccountSingleRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Reads a public account, by an id of any kind.
///
/// Rejects with `kind: "not_found"` when the account does not exist. Custom fields and departments are returned only where a
/// `with…` field asks for them.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccount({ userId: "lobby", userIdType: "username", withDepartmentIds: true });
/// console.log(data.userId, data.departmentIds);
/// ```
#[endpoint(GET "/api/v3/get-public-account")]
fn get_public_account(input: GetPublicAccountDto) -> PublicAccountSingleRespDto;

/// Input of `getPublicAccount`.
#[dto]
pub struct GetPublicAccountDto {
    /// Id of the public account, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
    pub with_department_ids: Option<bool>,
}
