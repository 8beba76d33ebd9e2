//! `GET /api/v3/get-asa-account-assigned-targets`: lists whom an ASA account is assigned to.

use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists one page of the users, roles, user groups and departments to which an ASA account is assigned, with their total
/// number.
///
/// It lists the targets as they were assigned, presumably not the members of a role, user group or department. What the
/// service does when the account does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAsaAccountAssignedTargets({ appId, accountId, limit: 50 });
/// for (const { targetType, targetIdentifier } of data.list) console.log(targetType, targetIdentifier);
/// ```
// A role and a user group may have the same code, so the code alone does not tell rows apart: no row is dropped.
#[endpoint(GET "/api/v3/get-asa-account-assigned-targets", rows(key = ""))]
fn get_asa_account_assigned_targets(
    input: GetAsaAccountAssignedTargetsDto,
) -> GetAsaAccountAssignedTargetRespDto;

/// Input of `getAsaAccountAssignedTargets`.
#[dto]
pub struct GetAsaAccountAssignedTargetsDto {
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Id of the account, assigned by the service.
    #[shape(len = 1..)]
    pub account_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `getAsaAccountAssignedTargets`.
#[dto]
pub type GetAsaAccountAssignedTargetRespDto = Resp<GetAsaAccountAssignedTargetDataDto>;

/// One page of those to whom an ASA account is assigned.
#[dto]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// Number of targets on all pages.
    pub total_count: i32,
    /// The targets on this page.
    pub list: Vec<AsaAccountTargetDto>,
}

/// One to whom an ASA account is assigned. Any field may be missing.
#[dto]
pub struct AsaAccountTargetDto {
    /// What the target is.
    pub target_type: TargetType,
    /// Id of the user or department, or code of the role or user group.
    pub target_identifier: String,
}
