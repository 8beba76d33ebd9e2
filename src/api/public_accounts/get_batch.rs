//! `GET /api/v3/get-public-account-batch`: reads up to 50 public accounts by their ids.

use super::answers::PublicAccountListRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Reads 1 to 50 public accounts by their ids, all of the same kind.
///
/// Long ids may take several requests, which give one response, with each account once, or one error.
///
/// Whether an unknown id is left out or fails the call is not documented: compare the ids that you get with those that you
/// asked for.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountBatch({ userIds: ["lobby", "night-shift"], userIdType: "username" });
/// const emails = data.map((account) => account.email);
/// ```
#[endpoint(GET "/api/v3/get-public-account-batch", ids(list = "userIds", key = "userId"))]
fn get_public_account_batch(input: GetPublicAccountBatchDto) -> PublicAccountListRespDto;

/// Input of `getPublicAccountBatch`.
#[dto]
pub struct GetPublicAccountBatchDto {
    /// Ids of the public accounts, 1 to 50, of the kind `userIdType`.
    #[shape(len = 1..=50, id_type_at = "userIdType")]
    pub user_ids: Vec<String>,
    /// Kind of id that `userIds` are. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`. Some sources do not know this field.
    pub with_department_ids: Option<bool>,
}
