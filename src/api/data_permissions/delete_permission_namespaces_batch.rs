//! `POST /api/v3/delete-permission-namespaces-batch`: deletes up to 10 permission namespaces.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 10 permission namespaces.
///
/// What happens to their data resources and roles, and to the policies on them, is not documented. Rejects with `kind:
/// "not_found"` when one of them does not exist; whether the others are deleted then is not documented. After `network`,
/// `timeout` or `bad_response` they may be deleted (`outcome: "unknown"`): check with `listPermissionNamespaces`.
///
/// @example
/// ```ts
/// const codes = ["intranet", "laboratory"];
/// const { data } = await client.listDataResources({ namespaceCodes: codes });
/// let isEmpty = data.totalCount === 0;
/// for (const code of codes) {
///   const { data: roles } = await client.listPermissionNamespaceRoles({ code });
///   if (roles.totalCount !== 0) isEmpty = false;
/// }
/// if (isEmpty) await client.deletePermissionNamespacesBatch({ codes });
/// ```
// A second one answers that there is no such permission namespace, which would report a deletion that was made as not
// found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-permission-namespaces-batch", non_idempotent)]
fn delete_permission_namespaces_batch(input: DeletePermissionNamespacesBatchDto) -> IsSuccessRespDto;

/// Input of `deletePermissionNamespacesBatch`.
#[dto]
pub struct DeletePermissionNamespacesBatchDto {
    /// Codes of the permission namespaces, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub codes: Vec<String>,
}
