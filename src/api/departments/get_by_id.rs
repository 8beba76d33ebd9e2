//! `GET /api/v3/get-department-by-id`: reads a department by its id alone.

use super::DepartmentSingleRespDto;
use crate::api::prelude::*;

/// Reads a department by the id that the service assigned to it, without its organization.
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

/// Input of `getDepartmentById`.
#[dto]
pub struct GetDepartmentByIdDto {
    /// Id of the department, assigned by the service; unique in the user pool.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Types of applications to return. Their names are not documented, and the documented response
    /// has no applications.
    pub app_type_list: Option<Vec<String>>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
}
