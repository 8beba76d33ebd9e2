//! `POST /api/v3/revoke-role`: takes a role from users, departments and other targets.

use super::target::TargetDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Takes a role from 1 to 50 targets; their other roles stay.
///
/// A user who also has the role through a department or a user group presumably keeps it: not documented. Rejects with
/// `kind: "not_found"` when the role, the permission group or a user does not exist. Whether the other targets lose the
/// role then is not documented.
///
/// @example
/// ```ts
/// await client.revokeRole({
///   code: "auditor",
///   targets: [{ targetType: "USER", targetIdentifier: userId }],
/// });
/// ```
// A target without the role stays without it: twice is the same as once.
#[endpoint(POST "/api/v3/revoke-role", idempotent)]
fn revoke_role(input: RevokeRoleDto) -> IsSuccessRespDto;

/// Input of `revokeRole`.
#[dto]
pub struct RevokeRoleDto {
    /// Who loses the role, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub targets: Vec<TargetDto>,
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
}
