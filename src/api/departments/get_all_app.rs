//! `POST /api/v3/get-department-available-app`: reads the applications that a department may use.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getDepartmentAllApp` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetDepartmentByIdReqDto {
    /// Id of the department, given by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Types of applications to restrict the answer to. Their names are not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type_list: Option<Vec<String>>,
    /// Whether to return values of custom fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
}

/// The answer of `getDepartmentAllApp`. Its only source declares a `DepartmentSingleRespDto`, which cannot hold a
/// list of applications: the true shape is not established.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetDepartmentAllAppRespDto {
    /// 200: any other value rejects.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer code. Without meaning on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, for the service's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What the service answered, untouched.
    // Applications have secrets of their own, and which of their fields come is not established.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    #[tsify(type = "unknown")]
    pub data: Option<serde_json::Value>,
}

/// It only reads, though by a POST.
pub static GET_DEPARTMENT_ALL_APP: Endpoint = Endpoint {
    name: "getDepartmentAllApp",
    method: Method::Post,
    path: "/api/v3/get-department-available-app",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetDepartmentByIdReqDto::SHAPE,
    response: GetDepartmentAllAppRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads the applications that a department may use.
    ///
    /// The shape of the answer is not established, so `data` is `unknown` and comes as the service sent it: look
    /// before you use it. Rejects with `kind: "not_found"` when the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getDepartmentAllApp({ departmentId });
    /// console.log(data);
    /// ```
    #[wasm_bindgen(
        js_name = getDepartmentAllApp,
        unchecked_return_type = "Promise<GetDepartmentAllAppRespDto>"
    )]
    pub fn get_department_all_app(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetDepartmentByIdReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_DEPARTMENT_ALL_APP, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_DEPARTMENT_ALL_APP, "departments/get_all_app");
}
