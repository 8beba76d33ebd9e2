//! `POST /api/v3/create-permission-namespaces-batch`: creates up to 50 permission namespaces.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Creates 1 to 50 permission namespaces.
///
/// The codes `default` and `system` are reserved: with one of them it rejects with `kind: "conflict"`, where
/// `createPermissionNamespace` rejects with `kind: "auth"`. Whether the others are created when one of them is refused is
/// not documented. After `network`, `timeout` or `bad_response` some may exist (`outcome: "unknown"`): look with
/// `listPermissionNamespaces` before you try again.
///
/// @example
/// ```ts
/// await client.createPermissionNamespacesBatch({
///   list: [
///     { code: "intranet", name: "Intranet" },
///     { code: "laboratory", name: "Laboratory" },
///   ],
/// });
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-permission-namespaces-batch", non_idempotent)]
fn create_permission_namespaces_batch(input: CreatePermissionNamespacesBatchDto) -> IsSuccessRespDto;

/// Input of `createPermissionNamespacesBatch`.
#[dto]
pub struct CreatePermissionNamespacesBatchDto {
    /// The permission namespaces, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub list: Vec<CreatePermissionNamespacesBatchItemDto>,
}

/// One permission namespace of `createPermissionNamespacesBatch`.
#[dto]
pub struct CreatePermissionNamespacesBatchItemDto {
    /// Code chosen by you, unique in the user pool: 1 to 50 characters, without white space or CJK characters. Not
    /// `default` or `system`.
    #[shape(len = 1..=50, format = "Code")]
    pub code: String,
    /// Name shown to people, 1 to 255 characters.
    #[shape(len = 1..=255)]
    pub name: String,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
}
