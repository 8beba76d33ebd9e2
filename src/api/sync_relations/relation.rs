//! A link of a department or of a user to a system that it is synchronised with.

use crate::api::prelude::*;

/// Response of `getDepartmentSyncRelations` and `getUserSyncRelations`.
#[dto]
pub type SyncRelationListRespDto = Resp<Vec<UserSyncRelationDto>>;

/// One link of a department or of a user to a system that it is synchronised with. Any field may be missing, and
/// there may be further fields.
#[dto]
pub struct UserSyncRelationDto {
    /// Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
    /// `xiaoshouyi`, `maycur`, `scim`, `moka`, or a later one.
    pub provider: String,
    /// Id of the department or user in that system.
    pub user_id_in_idp: String,
    /// The record of the department or user in that system, untouched.
    pub user_info_in_idp: User,
}

/// The record of a department or user in another system, as that system has it. Its fields are the system's own.
#[dto]
pub type User = JsonObject;
