//! `POST /api/v3/check-role-mutual-exclusion`: checks whether roles exclude each other.

use super::role_code::RoleCodeDto;
use crate::api::prelude::*;

/// Checks whether any of these roles exclude each other.
///
/// It does not tell which. How roles come to exclude each other, and whether `assignRole` refuses a second one of them, is
/// not documented.
///
/// @example
/// ```ts
/// const roles = [{ code: "accountant" }, { code: "auditor" }];
/// const { data } = await client.checkMutualExclusion({ roles });
/// if (data.existMutuallyExclusive) console.warn("These roles exclude each other");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-role-mutual-exclusion", safe)]
fn check_mutual_exclusion(input: CheckRoleMutualExclusionReqDto) -> CheckRoleMutualExclusionRespDto;

/// Input of `checkMutualExclusion`.
#[dto]
pub struct CheckRoleMutualExclusionReqDto {
    /// Roles to compare. The maximum number is not documented.
    pub roles: Vec<RoleCodeDto>,
}

/// Response of `checkMutualExclusion`.
#[dto]
pub type CheckRoleMutualExclusionRespDto = Resp<CheckRoleMutualExclusionResultDto>;

/// Result of `checkMutualExclusion`.
#[dto]
pub struct CheckRoleMutualExclusionResultDto {
    /// Whether at least two of the roles exclude each other.
    pub exist_mutually_exclusive: bool,
}
