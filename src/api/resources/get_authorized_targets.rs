//! `POST /api/v3/get-resource-authorized-targets`: lists who has permissions for a resource, page by page.

use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists one page of those who have permissions for a resource, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). A role, a user group or a department is one row: its
/// members are presumably not listed, which is not documented. Nor is it documented whether targets that are denied are
/// among the rows, which have no `effect`: to decide, call `isActionAllowed`.
///
/// @example
/// ```ts
/// const { data } = await client.getResourceAuthorizedTargets({ resource: "invoices", limit: 50 });
/// const roles = data.list.filter((target) => target.targetType === "ROLE").map((target) => target.targetIdentifier);
/// ```
// It only reads, though it is a POST. Whether a target has one row for all its permissions is not known: no row is dropped.
#[endpoint(POST "/api/v3/get-resource-authorized-targets", safe, rows(key = ""))]
fn get_resource_authorized_targets(
    input: GetResourceAuthorizedTargetsDto,
) -> GetResourceAuthorizedTargetRespDto;

/// Input of `getResourceAuthorizedTargets`.
#[dto]
pub struct GetResourceAuthorizedTargetsDto {
    /// Code of the resource, such as `ecs:1`.
    #[shape(len = 1..)]
    pub resource: String,
    /// Code of the permission group that has the resource. Default: `default`.
    pub namespace: Option<String>,
    /// Only targets of this kind. Without it, presumably those of all kinds: not documented.
    pub target_type: Option<TargetType>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `getResourceAuthorizedTargets`.
#[dto]
pub type GetResourceAuthorizedTargetRespDto = Resp<GetResourceAuthorizedTargetDataDto>;

/// One page of those who have permissions for a resource.
#[dto]
pub struct GetResourceAuthorizedTargetDataDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<ResourceAuthorizedTargetDto>,
}

/// Someone who has permissions for a resource. Any field may be missing.
#[dto]
pub struct ResourceAuthorizedTargetDto {
    /// What the target is.
    pub target_type: TargetType,
    /// Id of the user or the department, or code of the role or the user group.
    pub target_identifier: String,
    /// Actions that the permission is for, such as `ecs:Start`.
    pub actions: Vec<String>,
}
