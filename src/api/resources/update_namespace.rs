//! `POST /api/v3/update-namespace`: changes or renames a permission group.

use crate::api::prelude::*;

/// Changes the name or the description of a permission group, or gives it a new code.
///
/// Only the fields that are given are sent. With `newCode` the old code finds nothing any more: use the new one in every
/// `namespace` from then on. The code of an application's permission group cannot be changed, says the documentation.
/// Presumably rejects with `kind: "not_found"` when the permission group does not exist, as `getNamespace` does. After
/// `network`, `timeout` or `bad_response` it may be changed (`outcome: "unknown"`): check with `getNamespace`, by both
/// codes.
///
/// @example
/// ```ts
/// const { data } = await client.updateNamespace({ code: "shop", newCode: "store", name: "Store" });
/// console.log(data.code); // "store"
/// ```
// With `newCode` a second one finds no permission group by the old code: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-namespace", non_idempotent)]
fn update_namespace(input: UpdateNamespaceDto) -> UpdateNamespaceRespDto;

/// Input of `updateNamespace`, and the `data` that it resolves to. In the input, a field that is left out presumably stays
/// as it is stored: not documented. In `data`, any field may be missing.
#[dto]
pub struct UpdateNamespaceDto {
    /// Code of the permission group to change. In `data`, the service was seen to return the new code here.
    #[shape(len = 1..)]
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// New code: 1 to 64 characters, without white space or CJK characters. Absent: the code stays.
    #[shape(len = 1..=64, format = "Code")]
    pub new_code: Option<String>,
}

/// Response of `updateNamespace`.
#[dto]
pub type UpdateNamespaceRespDto = Resp<UpdateNamespaceDto>;
