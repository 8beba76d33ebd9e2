//! `GET /api/v3/get-role`: reads a role by its code.

use super::role::RoleSingleRespDto;
use crate::api::prelude::*;

/// Reads a role of a permission group by its code.
///
/// Rejects with `kind: "not_found"` when the role or the permission group does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getRole({ code: "auditor" });
/// console.log(data.name, data.status);
/// ```
#[endpoint(GET "/api/v3/get-role")]
fn get_role(input: GetRoleDto) -> RoleSingleRespDto;

/// Input of `getRole`.
#[dto]
pub struct GetRoleDto {
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Without it, the default permission group is meant.
    pub namespace: Option<String>,
}
