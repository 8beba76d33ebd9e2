//! `GET /api/v3/get-department-by-id`: reads a department by its id alone.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::DepartmentSingleRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getDepartmentById` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetDepartmentByIdDto {
    /// Id of the department, given by the service; no other department of the user pool has it.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Types of applications to restrict the answer to. Their names are not documented, and the documented answer
    /// holds no applications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type_list: Option<Vec<String>>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
}

/// It only reads.
pub static GET_DEPARTMENT_BY_ID: Endpoint = Endpoint {
    name: "getDepartmentById",
    method: Method::Get,
    path: "/api/v3/get-department-by-id",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetDepartmentByIdDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads a department by the id that the service gave it, without naming its organization.
    ///
    /// Rejects with `kind: "not_found"` when the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getDepartmentById({ departmentId });
    /// console.log(data.organizationCode, data.name);
    /// ```
    #[wasm_bindgen(js_name = getDepartmentById, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
    pub fn get_department_by_id(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetDepartmentByIdDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_DEPARTMENT_BY_ID, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_DEPARTMENT_BY_ID, "departments/get_by_id");
}
