//! `POST /api/v3/delete-user-sync-relations`: deletes the link of a user to another system.

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes the link of a user to another system that the user is synchronised with. The user stays.
///
/// What the next synchronisation makes of a person whose link is gone is not documented: try it with one user first.
/// Rejects with `kind: "not_found"` when the user does not exist. After `network`, `timeout` or `bad_response` the link may
/// be deleted (`outcome: "unknown"`): check with `getUserSyncRelations`.
///
/// @example
/// ```ts
/// await client.deleteUserSyncRelations({ userId: "bob", userIdType: "username", provider: "lark" });
/// const { data } = await client.getUserSyncRelations({ userId: "bob", userIdType: "username" });
/// console.log(data.map((relation) => relation.provider));
/// ```
// What a second one does is not documented. It may report a deletion that was made as not found, or delete a link that a
// synchronisation has made since: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-user-sync-relations", non_idempotent)]
fn delete_user_sync_relations(input: DeleteUserSyncRelationReqDto) -> IsSuccessRespDto;

/// Input of `deleteUserSyncRelations`.
#[dto]
pub struct DeleteUserSyncRelationReqDto {
    /// Kind of the system to unlink, as `getUserSyncRelations` returns it. The service adds kinds, so any other string is
    /// accepted too.
    #[shape(len = 1..)]
    pub provider: Open<SyncRelationProvider>,
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Kind of a system that users and departments are synchronised with.
#[dto(rename_all = "camelCase")]
pub enum SyncRelationProvider {
    /// WeCom, also called WeChat Work (企业微信).
    Wechatwork,
    /// DingTalk (钉钉).
    Dingtalk,
    /// Lark, also called Feishu (飞书).
    Lark,
    /// WeLink.
    Welink,
    /// A directory that speaks LDAP.
    Ldap,
    /// Microsoft's Active Directory.
    #[shape(name = "active-directory")]
    ActiveDirectory,
    /// Beisen iTalent (北森).
    Italent,
    /// Xiaoshouyi (销售易).
    Xiaoshouyi,
    /// Maycur, expense claims (每刻报销).
    Maycur,
    /// A system that speaks SCIM.
    Scim,
    /// Moka HR.
    Moka,
}
