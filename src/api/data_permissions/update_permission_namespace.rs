//! `POST /api/v3/update-permission-namespace`: changes or renames a permission namespace.

use crate::api::prelude::*;

/// Changes the name or the description of a permission namespace, or gives it a new code, and resolves to it as stored.
///
/// Only the fields that are given are sent. With `newCode` the old code finds nothing any more: use the new one in every
/// `namespaceCode` from then on; whether policies that name the old code follow is not documented. Rejects with `kind:
/// "not_found"` when the permission namespace does not exist, and with `kind: "conflict"` when another one has `newCode`.
/// After `network`, `timeout` or `bad_response` it may be changed (`outcome: "unknown"`): look for both codes with
/// `getPermissionNamespace` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.updatePermissionNamespace({
///   code: "intranet",
///   newCode: "offices",
///   name: "Offices",
/// });
/// console.log(data.code); // "offices"
/// ```
// With `newCode` a second one finds no permission namespace by the old code: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-permission-namespace", non_idempotent)]
fn update_permission_namespace(input: UpdatePermissionNamespaceDto) -> UpdatePermissionNamespaceResponseDto;

/// Input of `updatePermissionNamespace`. Presumably a field that is left out stays as it is stored: not documented.
#[dto]
pub struct UpdatePermissionNamespaceDto {
    /// Code of the permission namespace to change: the present one, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub code: String,
    /// New name, 1 to 255 characters.
    #[shape(len = 1..=255)]
    pub name: Option<String>,
    /// New code: 1 to 50 characters, without white space or CJK characters. Absent: the code stays.
    #[shape(len = 1..=50, format = "Code")]
    pub new_code: Option<String>,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
}

/// Response of `updatePermissionNamespace`.
#[dto]
pub type UpdatePermissionNamespaceResponseDto = Resp<UpdatePermissionNamespaceRespDto>;

/// The permission namespace after `updatePermissionNamespace`. Any field may be missing.
#[dto]
pub struct UpdatePermissionNamespaceRespDto {
    /// Code: the new one, where the call gave it one.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}
