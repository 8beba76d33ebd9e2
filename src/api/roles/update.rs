//! `POST /api/v3/update-role`: changes or renames a role.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes a role, found by `code`, and gives it the code `newCode`.
///
/// To keep the code, give the same one as `newCode`, which is required. Presumably a field that is left out stays as it is
/// stored: not documented. It does not resolve to the role: read it with `getRole`. After `network`, `timeout` or
/// `bad_response` the role may be changed (`outcome: "unknown"`): look for `newCode` before you try again.
///
/// @example
/// ```ts
/// await client.updateRole({ code: "auditor", newCode: "auditor", name: "Auditor", description: "Reads all accounts" });
/// ```
// A second one no longer finds a role that the first one renamed: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-role", non_idempotent)]
fn update_role(input: UpdateRoleDto) -> IsSuccessRespDto;

/// Input of `updateRole`.
#[dto]
pub struct UpdateRoleDto {
    /// New name, or the present one.
    #[shape(len = 1..)]
    pub name: String,
    /// New code, or the present one: 1 to 64 characters, without white space or CJK characters. From then on, calls find
    /// the role by it.
    #[shape(len = 1..=64, format = "Code")]
    pub new_code: String,
    /// Code by which the role is found: the present one.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Default: `default`, the default permission group.
    pub namespace: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// `ENABLE` puts the role in force, `DISABLE` disables it. A sample of the documentation has `enable`.
    pub status: Option<String>,
    /// When the service disables the role, in milliseconds since 1970 (UTC), as text. `null`: never. Whether the service
    /// accepts `null` is not established.
    #[shape(unit = "milliseconds")]
    pub disable_time: Option<Nullable<String>>,
    /// Whether users can apply for the role. For that, the application must also have single sign-on, and show itself in
    /// the application panel to users without access. Some sources do not know this field.
    pub enable_permission_apply: Option<bool>,
}
