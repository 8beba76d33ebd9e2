//! What an invitation policy gives to the users who join by it, as calls take it: departments, posts, roles, user groups.

use crate::api::prelude::*;

/// What users who join are put in, or get.
#[dto(rename_all = "camelCase")]
pub enum AttributionTargetType {
    /// A department: users become members of it.
    Department,
    /// A post (job position): users get it.
    Post,
    /// A role: users get it, with its permissions.
    Role,
    /// A user group: users become members of it.
    Group,
}

/// Several departments, posts, roles or user groups: all of one kind, and roles of one permission group.
#[dto]
pub struct InvitationPolicyUserAttributionListDto {
    /// Ids of departments, or codes of posts, roles or user groups, as `targetType` says, at least 1. The maximum number is not
    /// documented. Some sources also list tenants, which `targetType` has no word for.
    // What an empty list adds or removes is not documented: it could be all of this kind.
    #[shape(len = 1..)]
    pub target_identifiers: Vec<String>,
    /// Code of the permission group that has the roles. Required if `targetType` is `role`.
    pub namespace: Option<String>,
    /// What the targets are.
    pub target_type: AttributionTargetType,
}
