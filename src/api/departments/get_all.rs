//! `GET /api/v3/get-all-departments`: lists all departments below a department.

use super::DepartmentPaginatedRespDto;
use crate::api::prelude::*;

/// Lists all departments below a department, on every level and all at once.
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

/// What `getAllDepartments` takes.
#[dto]
pub struct GetAllDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to look below, read according to `departmentIdType`. Absent means `root`, which is all of the
    /// organization.
    pub department_id: Option<String>,
    /// How `departmentId` is to be read, one of two ways in this call. Absent means `department_id`.
    pub department_id_type: Option<GetAllDepartmentsIdType>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
}

/// How a department's id is to be read in `getAllDepartments`. Absent means `department_id`.
#[dto(rename_all = "snake_case")]
pub enum GetAllDepartmentsIdType {
    /// The id given by the service, or `root`.
    DepartmentId,
    /// The id chosen by the caller.
    OpenDepartmentId,
}
