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

/// What `getDepartment` takes: `departmentId` or `departmentCode` must be among it.
#[dto]
#[shape(one_of("departmentId", "departmentCode"))]
pub struct GetDepartmentDto {
    /// Code of the organization, 1 to 64 characters. The documentation calls it optional, yet the service was seen to
    /// answer an empty one with 404.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department. Either this or
    /// `departmentCode` is needed.
    pub department_id: Option<String>,
    /// Code of the department. Either this or `departmentId` is needed.
    pub department_code: Option<String>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    pub flat_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}
