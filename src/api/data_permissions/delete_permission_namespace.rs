//! `POST /api/v3/delete-permission-namespace`: deletes a permission namespace.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a permission namespace.
///
/// What happens to its data resources and roles, and to the policies on them, is not documented: look at
/// `listDataResources` and `listPermissionNamespaceRoles` first. Presumably rejects with `kind: "not_found"` when the
/// permission namespace does not exist, as `deletePermissionNamespacesBatch` does. After `network`, `timeout` or
/// `bad_response` it may be deleted (`outcome: "unknown"`): check with `getPermissionNamespace`.
///
/// @example
/// ```ts
/// const { data } = await client.listDataResources({ namespaceCodes: ["intranet"] });
/// const { data: roles } = await client.listPermissionNamespaceRoles({ code: "intranet" });
/// const isEmpty = data.totalCount === 0 && roles.totalCount === 0;
/// if (isEmpty) await client.deletePermissionNamespace({ code: "intranet" });
/// ```
// A second one presumably finds no such permission namespace, which would report a deletion that was made as not found: it
// is never repeated blindly.
#[endpoint(POST "/api/v3/delete-permission-namespace", non_idempotent)]
fn delete_permission_namespace(input: DeletePermissionNamespaceDto) -> IsSuccessRespDto;

/// Input of `deletePermissionNamespace`.
#[dto]
pub struct DeletePermissionNamespaceDto {
    /// Code of the permission namespace, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub code: String,
}
