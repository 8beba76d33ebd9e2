//! `POST /api/v3/revoke-role-batch`: takes several roles from several targets.

use super::role_code::RoleCodeDto;
use super::target::TargetDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Takes each of 1 to 10 roles from each of 1 to 50 targets; their other roles stay.
///
/// It takes more targets than `assignRoleBatch`, which takes 10. What happens when one of the roles or targets does not
/// exist is not documented.
///
/// @example
/// ```ts
/// await client.revokeRoleBatch({
///   roles: [{ code: "auditor" }, { code: "editor", namespace: "default" }],
///   targets: [{ targetType: "USER", targetIdentifier: userId }],
/// });
/// ```
// A target without a role stays without it: twice is the same as once.
#[endpoint(POST "/api/v3/revoke-role-batch", idempotent)]
fn revoke_role_batch(input: RevokeRoleBatchDto) -> IsSuccessRespDto;

/// Input of `revokeRoleBatch`.
#[dto]
pub struct RevokeRoleBatchDto {
    /// Who loses the roles, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub targets: Vec<TargetDto>,
    /// Roles that each target loses, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub roles: Vec<RoleCodeDto>,
}
