//! Users, or public accounts, that have left the company.

use super::UserIdType;
use crate::api::prelude::*;

/// Input of `resignUserBatch` and of `resignPublicAccountBatch`.
#[dto]
pub struct ResignUserBatchReqDto {
    /// Ids of the users, or of the public accounts, that have left, 1 to 50 entries, all of the kind `userIdType`.
    #[shape(len = 1..=50, id_type_at = "userIdType")]
    pub user_ids: Vec<String>,
    /// Kind of id that `userIds` are. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of a call that marks users or public accounts as having left the company.
#[dto]
pub type ResignUserRespDto = Resp<ResignUserDataDto>;

/// Whether they were marked.
#[dto]
pub struct ResignUserDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
