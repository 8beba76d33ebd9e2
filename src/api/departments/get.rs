//! `GET /api/v3/get-department`: reads a department by its id or code.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::{DepartmentIdType, DepartmentSingleRespDto};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getDepartment` takes: `departmentId` or `departmentCode` must be among it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
#[shape(one_of("departmentId", "departmentCode"))]
pub struct GetDepartmentDto {
    /// Code of the organization, 1 to 64 characters. The documentation calls it optional, yet the service was seen to
    /// answer an empty one with 404.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department. Either this or
    /// `departmentCode` is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// Code of the department. Either this or `departmentId` is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_code: Option<String>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static GET_DEPARTMENT: Endpoint = Endpoint {
    name: "getDepartment",
    method: Method::Get,
    path: "/api/v3/get-department",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetDepartmentDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads a department of an organization, by its id or by its code.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getDepartment({ organizationCode: "steamory", departmentId: "root" });
    /// console.log(data.membersCount);
    /// ```
    #[wasm_bindgen(js_name = getDepartment, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
    pub fn get_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetDepartmentDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_DEPARTMENT, "departments/get");
}
