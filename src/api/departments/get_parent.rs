//! `GET /api/v3/get-parent-department`: reads the parent of a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::{DepartmentIdType, DepartmentSingleRespDto};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getParentDepartment` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetParentDepartmentDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department whose parent is sought, read according to `departmentIdType`.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static GET_PARENT_DEPARTMENT: Endpoint = Endpoint {
    name: "getParentDepartment",
    method: Method::Get,
    path: "/api/v3/get-parent-department",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetParentDepartmentDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads the department above a department. What a root department has above it is not documented.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getParentDepartment({ organizationCode: "steamory", departmentId });
    /// console.log(data.name);
    /// ```
    #[wasm_bindgen(js_name = getParentDepartment, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
    pub fn get_parent_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetParentDepartmentDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_PARENT_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_PARENT_DEPARTMENT, "departments/get_parent");
}
