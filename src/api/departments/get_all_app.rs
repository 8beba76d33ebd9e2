//! `POST /api/v3/get-department-available-app`: reads the applications that a department may use.

use crate::api::prelude::*;

/// Reads the applications that a department may use.
///
/// The form of `data` is not known: it is typed `unknown` and passed on unchanged. Check it before you use
/// it. Rejects with `kind: "not_found"` when the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getDepartmentAllApp({ departmentId });
/// console.log(data);
/// ```
// It only reads, though by a POST.
#[endpoint(POST "/api/v3/get-department-available-app", safe, secret)]
fn get_department_all_app(input: GetDepartmentByIdReqDto) -> GetDepartmentAllAppRespDto;

/// Input of `getDepartmentAllApp`.
#[dto]
pub struct GetDepartmentByIdReqDto {
    /// Id of the department, assigned by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Types of applications to return. Their names are not documented.
    pub app_type_list: Option<Vec<String>>,
    /// Whether to return values of custom fields.
    pub with_custom_data: Option<bool>,
}

/// Response of `getDepartmentAllApp`. Its only source declares a `DepartmentSingleRespDto`, which cannot hold a
/// list of applications: the true shape is not established.
// Applications have secrets of their own, and which of their fields come is not established.
#[dto]
pub type GetDepartmentAllAppRespDto = Resp<Json>;
