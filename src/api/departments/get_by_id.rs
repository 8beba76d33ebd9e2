//! `GET /api/v3/get-department-by-id`: reads a department by its id alone.

use super::DepartmentSingleRespDto;
use crate::api::prelude::*;

/// Reads a department by the id that the service gave it, without naming its organization.
///
/// Rejects with `kind: "not_found"` when the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getDepartmentById({ departmentId });
/// console.log(data.organizationCode, data.name);
/// ```
#[endpoint(GET "/api/v3/get-department-by-id")]
fn get_department_by_id(input: GetDepartmentByIdDto) -> DepartmentSingleRespDto;

/// What `getDepartmentById` takes.
#[dto]
pub struct GetDepartmentByIdDto {
    /// Id of the department, given by the service; no other department of the user pool has it.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
    /// Types of applications to restrict the answer to. Their names are not documented, and the documented answer
    /// holds no applications.
    pub app_type_list: Option<Vec<String>>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
}
