//! `POST /api/v3/check-permission-namespace-exists`: checks whether a code or a name is free for a permission namespace.

use crate::api::prelude::*;

/// Checks whether a code or a name is free for a permission namespace.
///
/// Despite the call's name, `data.isValid` is `true` when no permission namespace has them, and `false` when one does; the
/// call resolves in both cases. Another call may take the code before you do.
///
/// @example
/// ```ts
/// const { data } = await client.checkPermissionNamespaceExists({ code: "intranet" });
/// if (data.isValid === true) await client.createPermissionNamespace({ code: "intranet", name: "Intranet" });
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-permission-namespace-exists", safe)]
fn check_permission_namespace_exists(
    input: CheckPermissionNamespaceExistsDto,
) -> PermissionNamespaceCheckExistsRespDto;

/// Input of `checkPermissionNamespaceExists`: `code`, `name` or both. Whether both must be free, or one of them, is not
/// documented: give one.
#[dto]
#[shape(one_of("code", "name"))]
pub struct CheckPermissionNamespaceExistsDto {
    /// Code to check, at most 50 characters.
    #[shape(len = 0..=50)]
    pub code: Option<String>,
    /// Name to check, at most 255 characters.
    #[shape(len = 0..=255)]
    pub name: Option<String>,
}

/// Response of `checkPermissionNamespaceExists`.
#[dto]
pub type PermissionNamespaceCheckExistsRespDto = Resp<CheckPermissionNamespaceExistsRespDto>;

/// Whether a code or a name is free. Any field may be missing.
#[dto]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// `true`: free. `false`: a permission namespace has it. A boolean that comes as text, as in the documentation's
    /// sample, becomes one.
    pub is_valid: bool,
    /// Why it is not free, for people. Absent when `isValid` is `true`.
    pub message: Option<String>,
}
