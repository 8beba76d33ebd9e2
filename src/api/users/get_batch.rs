//! `GET /api/v3/get-user-batch`: reads up to 50 users by their ids.

use super::UserIdType;
use super::answers::UserListRespDto;
use crate::api::prelude::*;

/// Reads 1 to 50 users by their ids, all of the same kind.
///
/// Where long ids need it, several requests are made: they give one answer, with each user once, or one error.
///
/// Whether an unknown id is left out or fails the call is not documented: compare what comes with what was asked
/// for.
///
/// @example
/// ```ts
/// const { data } = await client.getUserBatch({ userIds: ["bob", "eve"], userIdType: "username" });
/// const emails = data.map((user) => user.email);
/// ```
#[endpoint(GET "/api/v3/get-user-batch", ids(list = "userIds", key = "userId"))]
fn get_user_batch(input: GetUserBatchDto) -> UserListRespDto;

/// What `getUserBatch` takes.
#[dto]
pub struct GetUserBatchDto {
    /// Ids of the users, 1 to 50, read according to `userIdType`.
    #[shape(len = 1..=50, id_type_at = "userIdType")]
    pub user_ids: Vec<String>,
    /// How `userIds` are to be read. Absent means `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    pub flat_custom_data: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    pub with_department_ids: Option<bool>,
}
