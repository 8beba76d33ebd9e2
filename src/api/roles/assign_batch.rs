//! `POST /api/v3/assign-role-batch`: gives several roles to several targets.

use super::role_code::RoleCodeDto;
use super::target::TargetDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Gives each of 1 to 10 roles to each of 1 to 10 targets; the roles that they have stay.
///
/// It takes fewer targets than `assignRole`, and no times. What happens when one of the roles or targets does not exist
/// is not documented.
///
/// @example
/// ```ts
/// await client.assignRoleBatch({
///   roles: [{ code: "auditor" }, { code: "editor", namespace: "default" }],
///   targets: [{ targetType: "USER", targetIdentifier: userId }],
/// });
/// ```
// As for members of departments, assigning a role again should change nothing. No source says so.
#[endpoint(POST "/api/v3/assign-role-batch", idempotent)]
fn assign_role_batch(input: AssignRoleBatchDto) -> IsSuccessRespDto;

/// Input of `assignRoleBatch`.
#[dto]
pub struct AssignRoleBatchDto {
    /// Who gets the roles, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub targets: Vec<TargetDto>,
    /// Roles that each target gets, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub roles: Vec<RoleCodeDto>,
}
