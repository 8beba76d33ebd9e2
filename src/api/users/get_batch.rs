//! `GET /api/v3/get-user-batch`: reads up to 50 users by their ids.

use super::UserIdType;
use super::answers::UserListRespDto;
use crate::api::prelude::*;

/// Reads 1 to 50 users by their ids, all of the same kind.
///
/// Long ids may take several requests, which give one response, with each user once, or one error.
///
/// Whether an unknown id is left out or fails the call is not documented: compare the ids that you get with
/// those that you asked for.
///
/// @example
/// ```ts
/// const { data } = await client.getUserBatch({ userIds: ["bob", "eve"], userIdType: "username" });
/// const emails = data.map((user) => user.email);
/// ```
#[endpoint(GET "/api/v3/get-user-batch", ids(list = "userIds", key = "userId"))]
fn get_user_batch(input: GetUserBatchDto) -> UserListRespDto;

/// Input of `getUserBatch`.
#[dto]
pub struct GetUserBatchDto {
    /// Ids of the users, 1 to 50, of the kind `userIdType`.
    #[shape(len = 1..=50, id_type_at = "userIdType")]
    pub user_ids: Vec<String>,
    /// Kind of id that `userIds` are. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in `customData`.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
}
