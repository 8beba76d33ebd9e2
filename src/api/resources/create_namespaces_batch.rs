//! `POST /api/v3/create-namespaces-batch`: creates up to 50 permission groups.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Creates 1 to 50 permission groups.
///
/// Whether the others are created when one of them is refused is not documented. After `network`, `timeout` or
/// `bad_response` some may exist (`outcome: "unknown"`): look with `getNamespacesBatch` before you try again.
///
/// @example
/// ```ts
/// await client.createNamespacesBatch({
///   list: [
///     { code: "shop", name: "Shop" },
///     { code: "warehouse", name: "Warehouse" },
///   ],
/// });
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-namespaces-batch", non_idempotent)]
fn create_namespaces_batch(input: CreateNamespacesBatchDto) -> IsSuccessRespDto;

/// Input of `createNamespacesBatch`.
#[dto]
pub struct CreateNamespacesBatchDto {
    /// The permission groups, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub list: Vec<CreateNamespacesBatchItemDto>,
}

/// One permission group of `createNamespacesBatch`.
#[dto]
pub struct CreateNamespacesBatchItemDto {
    /// Code chosen by you, unique in the user pool: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
}
