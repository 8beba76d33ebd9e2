//! `POST /api/v3/delete-namespace`: deletes a permission group.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a permission group.
///
/// What happens to its resources and roles, and to the permissions for them, is not documented: look at `listResources`
/// and `listNamespaceRoles` first. Rejects with `kind: "not_found"` when the permission group does not exist. After
/// `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getNamespace`.
///
/// @example
/// ```ts
/// const { data } = await client.listResources({ namespace: "shop" });
/// const { data: roles } = await client.listNamespaceRoles({ code: "shop" });
/// if (data.totalCount === 0 && roles.length === 0) await client.deleteNamespace({ code: "shop" });
/// ```
// A second one answers that there is no such permission group, which would report a deletion that was made as not found:
// it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-namespace", non_idempotent)]
fn delete_namespace(input: DeleteNamespaceDto) -> IsSuccessRespDto;

/// Input of `deleteNamespace`.
#[dto]
pub struct DeleteNamespaceDto {
    /// Code of the permission group, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub code: String,
}
