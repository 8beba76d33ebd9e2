//! `GET /api/v3/get-all-departments`: lists all departments below a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::DepartmentPaginatedRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getAllDepartments` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetAllDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to look below, read according to `departmentIdType`. Absent means `root`, which is all of the
    /// organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// How `departmentId` is to be read, one of two ways in this call. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<GetAllDepartmentsIdType>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
}

/// How a department's id is to be read in `getAllDepartments`. Absent means `department_id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "snake_case")]
pub enum GetAllDepartmentsIdType {
    /// The id given by the service, or `root`.
    DepartmentId,
    /// The id chosen by the caller.
    OpenDepartmentId,
}

/// It only reads.
pub static GET_ALL_DEPARTMENTS: Endpoint = Endpoint {
    name: "getAllDepartments",
    method: Method::Get,
    path: "/api/v3/get-all-departments",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetAllDepartmentsDto::SHAPE,
    response: DepartmentPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists all departments below a department, on every level and all at once.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getAllDepartments({ organizationCode: "steamory" });
    /// console.log(data.list.length);
    /// ```
    #[wasm_bindgen(
        js_name = getAllDepartments,
        unchecked_return_type = "Promise<DepartmentPaginatedRespDto>"
    )]
    pub fn get_all_departments(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetAllDepartmentsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_ALL_DEPARTMENTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_ALL_DEPARTMENTS, "departments/get_all");
}
