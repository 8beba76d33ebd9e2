//! `POST /api/v3/check-role-params`: checks whether a code and a name are free for a role.

use super::check_role_params::RoleCheckParamsRespDto;
use crate::api::prelude::*;

/// Checks whether a code, and a name if there is one, are free for a role in a permission group.
///
/// Resolves for a code that is in use, too: see `data.isValid`. Another call may take the code before you do.
///
/// @example
/// ```ts
/// const { data } = await client.checkParamsNamespace({ code: "auditor", namespace: "default" });
/// if (data.isValid) {
///   await client.createRole({
///     code: "auditor",
///     namespace: "default",
///     name: "Auditor",
///     description: "Reads all accounts",
///   });
/// }
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-role-params", safe)]
fn check_params_namespace(input: CheckRoleParamsDto) -> RoleCheckParamsRespDto;

/// Input of `checkParamsNamespace`.
#[dto]
pub struct CheckRoleParamsDto {
    /// Code to check.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group in which they have to be free. Required, though the documentation also says that the
    /// default one is taken without it.
    #[shape(len = 1..)]
    pub namespace: String,
    /// Name to check as well.
    pub name: Option<String>,
}
