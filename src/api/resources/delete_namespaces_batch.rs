//! `POST /api/v3/delete-namespaces-batch`: deletes up to 10 permission groups.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 10 permission groups.
///
/// Unlike `deleteNamespace` it resolves too when there is no such permission group: a code that is written wrongly goes
/// unnoticed. What happens to the resources and roles of a deleted permission group, and to the permissions for them, is
/// not documented.
///
/// @example
/// ```ts
/// const codeList = ["shop", "warehouse"];
/// let isEmpty = true;
/// for (const code of codeList) {
///   const { data: resources } = await client.listResources({ namespace: code });
///   const { data: roles } = await client.listNamespaceRoles({ code });
///   if (resources.totalCount !== 0 || roles.length > 0) isEmpty = false;
/// }
/// if (isEmpty) await client.deleteNamespacesBatch({ codeList });
/// ```
// A code that no permission group has was seen to be a success: twice is the same as once.
#[endpoint(POST "/api/v3/delete-namespaces-batch", idempotent)]
fn delete_namespaces_batch(input: DeleteNamespacesBatchDto) -> IsSuccessRespDto;

/// Input of `deleteNamespacesBatch`.
#[dto]
pub struct DeleteNamespacesBatchDto {
    /// Codes of the permission groups, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub code_list: Vec<String>,
}
