//! Which member, or which members, of a tenant a call is for.

use crate::api::prelude::*;

/// Input of `getTenantUser` and `deleteTenantAdmin`: `linkUserId` or `memberId` is required.
// The sources declare both as optional and say in words that one of them tells who is meant. What neither does, no source says.
#[dto]
#[shape(one_of("linkUserId", "memberId"))]
pub struct GetTenantUserDto {
    /// Tenant of the member. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Id of the user in the user pool. Which of the two counts where both are given is not documented: give one.
    pub link_user_id: Option<String>,
    /// Id of the member in the tenant.
    pub member_id: Option<String>,
}

/// Input of `removeTenantUsers`, `deleteTenantUser` and `setTenantAdmin`: `linkUserIds` or `memberIds` is required.
// The sources declare both lists as optional and say in words that one of them tells who is meant. What neither does, or an empty
// one, no source says: it could mean everyone.
#[dto]
#[shape(one_of("linkUserIds", "memberIds"))]
pub struct RemoveTenantUsersDto {
    /// Tenant of the members. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Ids of the users in the user pool, at least 1. The maximum number is not documented, nor whether both lists count
    /// where both are given.
    #[shape(len = 1..)]
    pub link_user_ids: Option<Vec<String>>,
    /// Ids of the members in the tenant, at least 1. The maximum number is not documented.
    #[shape(len = 1..)]
    pub member_ids: Option<Vec<String>>,
}
