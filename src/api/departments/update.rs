//! `POST /api/v3/update-department`: changes or moves a department.

use super::{DepartmentI18nDto, DepartmentIdType, DepartmentSingleRespDto};
use crate::api::prelude::*;

/// Changes a department, or moves it below another parent, and resolves to it as stored.
///
/// Only the fields that are given are sent. Rejects with `kind: "not_found"` when the organization, the
/// department or the new parent does not exist.
///
/// @example
/// ```ts
/// await client.updateDepartment({
///   organizationCode: "steamory",
///   departmentId,
///   name: "Research",
///   leaderUserIds: [userId],
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-department", idempotent)]
fn update_department(input: UpdateDepartmentReqDto) -> DepartmentSingleRespDto;

/// Input of `updateDepartment`. A field that is left out stays as it is stored.
#[dto]
pub struct UpdateDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to change, of the kind `departmentIdType`. The id itself cannot be changed.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out:
    /// without it, nothing is sent, since `{}` could overwrite what is stored.
    pub metadata: Option<JsonObject>,
    /// User ids of the leaders.
    pub leader_user_ids: Option<Vec<String>>,
    /// Free text.
    pub description: Option<String>,
    /// New code: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: Option<String>,
    /// Translations of the name.
    pub i18n: Option<DepartmentI18nDto>,
    /// `true` enables, `false` disables the department.
    pub status: Option<bool>,
    /// New name, not empty.
    #[shape(len = 1..)]
    pub name: Option<String>,
    /// Kind of id that `departmentId` and `parentDepartmentId` are. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// New parent, which moves the department and all below it; `"root"` for the top level.
    #[shape(len = 1..)]
    pub parent_department_id: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first.
    pub custom_data: Option<JsonObject>,
    /// Ids of the posts (job positions) of the department.
    pub post_id_list: Option<Vec<String>>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
