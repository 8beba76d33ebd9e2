//! `POST /api/v3/create-roles-batch`: adds up to 50 roles.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds 1 to 50 roles, to one permission group or to several.
///
/// It does not resolve to the roles: read them with `getRole` or `listRoles`. Whether the others are added when one code is
/// in use is not documented. After `network`, `timeout` or `bad_response` all, some or none of them may exist (`outcome:
/// "unknown"`): look for them before you try again.
///
/// @example
/// ```ts
/// await client.createRolesBatch({
///   list: [
///     { code: "auditor", name: "Auditor" },
///     { code: "editor", name: "Editor", namespace: "default" },
///   ],
/// });
/// ```
// A second one clashes with the roles of the first: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-roles-batch", non_idempotent)]
fn create_roles_batch(input: CreateRolesBatch) -> IsSuccessRespDto;

/// Input of `createRolesBatch`.
#[dto]
pub struct CreateRolesBatch {
    /// Roles to add, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub list: Vec<RoleListItem>,
}

/// A role that `createRolesBatch` adds.
#[dto]
pub struct RoleListItem {
    /// Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Code of the permission group that the role is added to. Default: `default`, the default permission group.
    pub namespace: Option<String>,
}
