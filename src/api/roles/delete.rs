//! `POST /api/v3/multiple-namespace-delete-roles-batch`: deletes up to 50 roles of several permission groups.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 roles, of one permission group or of several.
///
/// What happens to the assignments of a deleted role is not documented, nor whether the others are deleted when one role
/// does not exist. After `network`, `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): check with
/// `getRole`.
///
/// @example
/// ```ts
/// await client.deleteRoles({
///   roleList: [
///     { code: "auditor", namespace: "default" },
///     { code: "editor", namespace: "shop" },
///   ],
/// });
/// ```
// As `deleteRolesBatch`, a second one presumably finds no such role, which would report a deletion that was made as not
// found: it is never repeated blindly.
#[endpoint(POST "/api/v3/multiple-namespace-delete-roles-batch", non_idempotent)]
fn delete_roles(input: DeleteRoleBatchDto) -> IsSuccessRespDto;

/// Input of `deleteRoles`.
#[dto]
pub struct DeleteRoleBatchDto {
    /// Roles to delete, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub role_list: Vec<RoleCodeAndNamespaceDto>,
}

/// A role that `deleteRoles` deletes.
#[dto]
pub struct RoleCodeAndNamespaceDto {
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Required, though the documentation also gives a default, `system`.
    #[shape(len = 1..)]
    pub namespace: String,
}
