//! `POST /api/v3/assign-role`: gives a role to users, departments and other targets.

use super::target::TargetDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Gives a role to 1 to 50 targets; the roles that they have stay.
///
/// With `enableTime` and `endTime` the role is theirs for a limited time. Rejects with `kind: "not_found"` when the
/// role, the permission group or a user does not exist. Whether the other targets get the role then is not documented,
/// nor whether the times change for a target that has the role already.
///
/// @example
/// ```ts
/// await client.assignRole({
///   code: "auditor",
///   targets: [
///     { targetType: "USER", targetIdentifier: userId },
///     { targetType: "DEPARTMENT", targetIdentifier: departmentId },
///   ],
///   endTime: Date.now() + 30 * 24 * 60 * 60 * 1000,
/// });
/// ```
// As for members of departments, assigning a role again should change nothing but the start. No source says so.
#[endpoint(POST "/api/v3/assign-role", idempotent)]
fn assign_role(input: AssignRoleDto) -> IsSuccessRespDto;

/// Input of `assignRole`.
#[dto]
pub struct AssignRoleDto {
    /// Who gets the role, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub targets: Vec<TargetDto>,
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// When the targets lose the role, in milliseconds since 1970 (UTC), as of `Date.now()`. `null`: never, and
    /// presumably so without it. Whether the service accepts `null` is not established.
    #[shape(unit = "milliseconds")]
    pub end_time: Option<Nullable<i64>>,
    /// When the targets get the role, in milliseconds since 1970 (UTC). `null`: at once, and presumably so without it.
    /// Whether the service accepts `null` is not established.
    #[shape(unit = "milliseconds")]
    pub enable_time: Option<Nullable<i64>>,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
}
