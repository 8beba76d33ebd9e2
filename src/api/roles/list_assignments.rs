//! `GET /api/v3/list-role-assignments`: lists the assignments of a role, page by page.

use crate::api::prelude::*;

/// Lists one page of a role's assignments: when each takes effect and when it ends.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). The rows are in `data.data`. Their documented fields do not
/// tell whom the role was given to: for that, call `listRoleMembers` or `listRoleDepartments`.
///
/// @example
/// ```ts
/// const { data } = await client.listRoleAssignments({ roleCode: "auditor", limit: 50 });
/// const limited = data.data.filter(({ endTime }) => typeof endTime === "number");
/// ```
// All rows are of one role: no field tells them apart.
#[endpoint(GET "/api/v3/list-role-assignments", rows(key = ""))]
fn list_role_assignments(input: ListRoleAssignmentsDto) -> RoleListPageRespDto;

/// Input of `listRoleAssignments`.
#[dto]
pub struct ListRoleAssignmentsDto {
    /// Code of the role, 1 to 50 characters: ASCII letters, digits, `_` and `-`. `createRole` takes further codes: for
    /// those this call is refused before anything is sent.
    #[shape(len = 1..=50, format = "Slug")]
    pub role_code: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in code and name of the role.
    pub query: Option<String>,
    /// Code of the permission group that has the role; other calls call it `namespace`. Which one is meant without it is
    /// not documented here.
    pub namespace_code: Option<String>,
    /// Only assignments to targets of these kinds. Without it, presumably those to all: not documented. The values are not
    /// those of `assignRole`.
    pub target_type: Option<Vec<RoleAssignmentTargetType>>,
}

/// Kind of target by which `listRoleAssignments` filters.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RoleAssignmentTargetType {
    /// A user.
    User,
    /// A department, which `assignRole` calls `DEPARTMENT`. Some sources do not know this value.
    Org,
}

/// Response of `listRoleAssignments`.
#[dto]
pub type RoleListPageRespDto = Resp<RoleListPageDto>;

/// One page of a role's assignments.
#[dto]
pub struct RoleListPageDto {
    /// Number of rows on all pages.
    pub total_count: Option<i32>,
    /// The assignments on this page.
    pub data: Vec<RolePermissionListDto>,
}

/// An assignment of a role. Any field may be missing.
#[dto]
pub struct RolePermissionListDto {
    /// Id of the role, assigned by the service.
    pub role_id: String,
    /// `ENABLE`: the target has joined the role. `DISABLE`: it has not joined the role.
    pub status: String,
    /// When the target gets the role, in milliseconds since 1970 (UTC).
    pub enable_time: Option<i64>,
    /// When the target loses the role, in milliseconds since 1970 (UTC). `null`: never.
    pub end_time: Option<Nullable<i64>>,
    /// Id of the user pool.
    pub user_pool_id: String,
    /// Name of the role.
    pub role_name: String,
    /// Code of the role.
    pub role_code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}
