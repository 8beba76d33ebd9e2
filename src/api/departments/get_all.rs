//! `GET /api/v3/get-all-departments`: lists all departments below a department.

use super::DepartmentPaginatedRespDto;
use crate::api::prelude::*;

/// Lists all departments below a department, on every level, without pages.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getAllDepartments({ organizationCode: "steamory" });
/// console.log(data.list.length);
/// ```
#[endpoint(GET "/api/v3/get-all-departments")]
fn get_all_departments(input: GetAllDepartmentsDto) -> DepartmentPaginatedRespDto;

/// Input of `getAllDepartments`.
#[dto]
pub struct GetAllDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department whose descendants are listed, of the kind `departmentIdType`. Default: `root`, for the whole
    /// organization.
    pub department_id: Option<String>,
    /// Kind of id that `departmentId` is; this call accepts two. Default: `department_id`.
    pub department_id_type: Option<GetAllDepartmentsIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
}

/// Kind of id of a department in `getAllDepartments`. Default: `department_id`.
#[dto(rename_all = "snake_case")]
pub enum GetAllDepartmentsIdType {
    /// The id assigned by the service, or `root`.
    DepartmentId,
    /// The id chosen by the caller.
    OpenDepartmentId,
}
