//! `GET /api/v3/list-children-departments`: lists the departments directly below a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::{DepartmentIdType, DepartmentPaginatedRespDto};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `listChildrenDepartments` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ListChildrenDepartmentsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to look below, read according to `departmentIdType`; `"root"` for the top level.
    #[shape(len = 1..)]
    pub department_id: String,
    /// `true` for the enabled departments alone, `false` for the disabled ones. Absent means both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to leave out virtual departments. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_virtual_node: Option<bool>,
    /// Whether to return virtual departments alone. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_virtual_node: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static LIST_CHILDREN_DEPARTMENTS: Endpoint = Endpoint {
    name: "listChildrenDepartments",
    method: Method::Get,
    path: "/api/v3/list-children-departments",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: ListChildrenDepartmentsDto::SHAPE,
    response: DepartmentPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists the departments directly below a department, all at once.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.listChildrenDepartments({ organizationCode: "steamory", departmentId: "root" });
    /// console.log(data.list.map((department) => department.name));
    /// ```
    #[wasm_bindgen(
        js_name = listChildrenDepartments,
        unchecked_return_type = "Promise<DepartmentPaginatedRespDto>"
    )]
    pub fn list_children_departments(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ListChildrenDepartmentsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&LIST_CHILDREN_DEPARTMENTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&LIST_CHILDREN_DEPARTMENTS, "departments/list_children");
}
