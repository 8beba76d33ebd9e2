//! `GET /api/v3/search-department-members`: searches the members of a department, page by page.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::departments::DepartmentIdType;
use crate::api::users::answers::UserPaginatedRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `searchDepartmentMembers` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SearchDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Text to look for, a member's name for example.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the departments below it count as well. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_children_departments: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_department_ids: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static SEARCH_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    name: "searchDepartmentMembers",
    method: Method::Get,
    path: "/api/v3/search-department-members",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "userId" },
    request: SearchDepartmentMembersDto::SHAPE,
    response: UserPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of those members of a department that a text finds, with the total number of them.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
    /// organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.searchDepartmentMembers({
    ///   organizationCode: "steamory",
    ///   departmentId: "root",
    ///   keywords: "bob",
    ///   includeChildrenDepartments: true,
    /// });
    /// ```
    #[wasm_bindgen(js_name = searchDepartmentMembers, unchecked_return_type = "Promise<UserPaginatedRespDto>")]
    pub fn search_department_members(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SearchDepartmentMembersDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&SEARCH_DEPARTMENT_MEMBERS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&SEARCH_DEPARTMENT_MEMBERS, "department_members/search");
}
