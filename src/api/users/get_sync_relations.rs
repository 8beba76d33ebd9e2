//! `GET /api/v3/get-user-sync-relations`: lists the links of a user to other systems.

use super::UserIdType;
use crate::api::prelude::*;
use crate::api::sync_relations::relation::SyncRelationListRespDto;

/// Lists the links of a user to other systems that the user is synchronised with, each with the user's record there.
///
/// Rejects with `kind: "not_found"` when the user does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getUserSyncRelations({ userId: "bob", userIdType: "username" });
/// for (const relation of data) console.log(relation.provider, relation.userIdInIdp);
/// ```
#[endpoint(GET "/api/v3/get-user-sync-relations")]
fn get_user_sync_relations(input: GetUserSyncRelationsDto) -> SyncRelationListRespDto;

/// Input of `getUserSyncRelations`.
#[dto]
pub struct GetUserSyncRelationsDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
