//! `GET /api/v3/get-department`: reads a department by its id or code.

use super::{DepartmentIdType, DepartmentSingleRespDto};
use crate::api::prelude::*;

/// Reads a department of an organization, by its id or by its code.
///
/// Rejects with `kind: "not_found"` when the organization or the department does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.getDepartment({ organizationCode: "steamory", departmentId: "root" });
/// console.log(data.membersCount);
/// ```
#[endpoint(GET "/api/v3/get-department")]
fn get_department(input: GetDepartmentDto) -> DepartmentSingleRespDto;

/// Input of `getDepartment`: `departmentId` or `departmentCode` is required.
#[dto]
#[shape(one_of("departmentId", "departmentCode"))]
pub struct GetDepartmentDto {
    /// Code of the organization, 1 to 64 characters. The documentation calls it optional, but the service was seen to
    /// refuse an empty one with 404.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, of the kind `departmentIdType`; `"root"` for the root department. Either this or
    /// `departmentCode` is needed.
    pub department_id: Option<String>,
    /// Code of the department. Either this or `departmentId` is needed.
    pub department_code: Option<String>,
    /// Kind of id that `departmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in `customData`.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
