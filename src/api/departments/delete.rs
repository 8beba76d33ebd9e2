//! `POST /api/v3/delete-department`: deletes a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::DepartmentIdType;
use crate::api::IsSuccessRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `deleteDepartment` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to delete, read according to `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// A second one answers that there is no such department, which would report a deletion that was made as not found:
/// it is never repeated blindly.
pub static DELETE_DEPARTMENT: Endpoint = Endpoint {
    name: "deleteDepartment",
    method: Method::Post,
    path: "/api/v3/delete-department",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: DeleteDepartmentReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Deletes a department.
    ///
    /// What becomes of the departments below it and of its members is not documented. Rejects with `kind:
    /// "not_found"` when the organization or the department does not exist. After `network`, `timeout` or
    /// `bad_response` it may be gone (`outcome: "unknown"`): `getDepartment` tells.
    ///
    /// @example
    /// ```ts
    /// await client.deleteDepartment({ organizationCode: "steamory", departmentId });
    /// ```
    #[wasm_bindgen(js_name = deleteDepartment, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn delete_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DeleteDepartmentReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&DELETE_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&DELETE_DEPARTMENT, "departments/delete");
}
