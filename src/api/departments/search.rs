//! `POST /api/v3/search-departments`: searches departments by text; deprecated in favour of searchDepartmentsList.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::DepartmentListRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `searchDepartments` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SearchDepartmentsReqDto {
    /// Text to search for, such as a part of a name.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads, though by a POST.
pub static SEARCH_DEPARTMENTS: Endpoint = Endpoint {
    name: "searchDepartments",
    method: Method::Post,
    path: "/api/v3/search-departments",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: SearchDepartmentsReqDto::SHAPE,
    response: DepartmentListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists the departments of an organization that match a text.
    ///
    /// Rejects with `kind: "not_found"` when the organization does not exist.
    ///
    /// @deprecated Use `searchDepartmentsList` with a condition that the `name` contains the text.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: "R&D" });
    /// console.log(data.map((department) => department.name));
    /// ```
    #[wasm_bindgen(js_name = searchDepartments, unchecked_return_type = "Promise<DepartmentListRespDto>")]
    pub fn search_departments(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SearchDepartmentsReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&SEARCH_DEPARTMENTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&SEARCH_DEPARTMENTS, "departments/search");
}
