//! `POST /api/v3/delete-admin-roles`: deletes up to 50 custom roles of administrators.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 custom roles of administrators, such as `createAdminRole` adds.
///
/// What becomes of the administrators who have such a role, and whether the others are deleted when one does not exist, is
/// not documented. After `network`, `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): look in the
/// console.
///
/// @example
/// ```ts
/// await client.deleteAdminRolesBatch({ codeList: ["helpdesk"] });
/// ```
// As `deleteRolesBatch`, a second one presumably finds no such role, which would report a deletion that was made as not
// found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-admin-roles", non_idempotent)]
fn delete_admin_roles_batch(input: DeleteAdminRoleDto) -> IsSuccessRespDto;

/// Input of `deleteAdminRolesBatch`.
#[dto]
pub struct DeleteAdminRoleDto {
    /// Codes of the roles to delete, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub code_list: Vec<String>,
}
