//! `POST /api/v3/delete-roles-batch`: deletes up to 50 roles of a permission group.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 roles of one permission group.
///
/// What happens to the assignments of a deleted role is not documented. Rejects with `kind: "not_found"` when a role or the
/// permission group does not exist; whether the other roles are deleted then is not documented. After `network`, `timeout`
/// or `bad_response` they may be deleted (`outcome: "unknown"`): check with `getRole`. `deleteRoles` deletes from several
/// permission groups.
///
/// @example
/// ```ts
/// await client.deleteRolesBatch({ codeList: ["auditor", "editor"] });
/// ```
// A second one is refused, since there is no such role, which would report a deletion that was made as not found: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/delete-roles-batch", non_idempotent)]
fn delete_roles_batch(input: DeleteRoleDto) -> IsSuccessRespDto;

/// Input of `deleteRolesBatch`.
#[dto]
pub struct DeleteRoleDto {
    /// Codes of the roles to delete, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub code_list: Vec<String>,
    /// Code of the permission group that has the roles. Default: `default`, the default permission group.
    pub namespace: Option<String>,
}
