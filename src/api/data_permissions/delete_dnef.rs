//! `POST /api/v3/delete-dnef`: deletes an extension field of a tree data resource.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an extension field of a tree data resource.
///
/// What becomes of the values that nodes hold for it is not documented, nor how the service refuses a field that does not
/// exist. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `listDnef`.
///
/// @example
/// ```ts
/// await client.deleteDnef({ namespaceCode: "intranet", resourceCode: "files", key: "owner" });
/// ```
// A second one presumably finds no such field, which would report a deletion that was made as failed: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-dnef", non_idempotent)]
fn delete_dnef(input: DeleteDnefReq) -> IsSuccessRespDto;

/// Input of `deleteDnef`.
#[dto]
pub struct DeleteDnefReq {
    /// Key of the extension field to delete: 1 to 64 ASCII letters, digits, `_` and `$`.
    #[shape(len = 1..=64, format = "Identifier")]
    pub key: String,
    /// Code of the tree data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
}
