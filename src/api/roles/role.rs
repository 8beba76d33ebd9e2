//! A role, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to one role.
#[dto]
pub type RoleSingleRespDto = Resp<RoleDto>;

/// Response of a call that resolves to a list of roles.
#[dto]
pub type RolePaginatedRespDto = Resp<RolePagingDto>;

/// Roles, with their total number.
#[dto]
pub struct RolePagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The roles, of this page where the call has pages.
    pub list: Vec<RoleDto>,
}

/// A role, as the service returns it. Any field may be missing.
#[dto]
pub struct RoleDto {
    /// Id assigned by the service. Calls find a role by its code, not by this.
    pub id: String,
    /// Code, unique in the permission group.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Code of the permission group that has the role.
    pub namespace: String,
    /// Name of the permission group.
    pub namespace_name: String,
    /// `ENABLE`: the role is in force. `DISABLE`: it is disabled.
    pub status: Option<String>,
    /// When the service disables the role, in milliseconds since 1970 (UTC). `null`: never.
    pub disable_time: Option<Nullable<i64>>,
    /// Whether users can apply for the role. Some sources do not know this field.
    pub enable_permission_apply: Option<bool>,
}
