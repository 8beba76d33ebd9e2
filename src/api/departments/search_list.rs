//! `POST /api/v3/search-departments-list`: lists the departments that meet conditions, page by page.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::DepartmentListRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `searchDepartmentsList` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SearchDepartmentsListReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList` and `posts`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_post: Option<bool>,
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Conditions on fields. That a department has to meet all of them is presumed: no source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// The one field to sort by. Absent means `updatedAt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<SearchDepartmentsSortBy>,
    /// Direction that goes with `sortBy`. Absent means `DESC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<SearchDepartmentsOrderBy>,
    /// Several keys to sort by, the weightiest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// One condition on a field of a department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct SearchDepartmentsFilterItemDto {
    /// Field to look at: `name`, `createdAt` or `updatedAt`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: SearchDepartmentsFilterOperator,
    /// What the field is compared with: a text for `name`, a timestamp for a time. The unit of a timestamp and the
    /// form that `BETWEEN` and `IN` take are not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub value: Option<serde_json::Value>,
}

/// How a condition compares a field with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum SearchDepartmentsFilterOperator {
    /// From one value to another.
    #[serde(rename = "BETWEEN")]
    Between,
    /// The same.
    #[serde(rename = "EQUAL")]
    Equal,
    /// One of several.
    #[serde(rename = "IN")]
    In,
    /// Less, or earlier.
    #[serde(rename = "LESSER")]
    Lesser,
    /// Greater, or later.
    #[serde(rename = "GREATER")]
    Greater,
    /// With the value somewhere in it.
    #[serde(rename = "CONTAINS")]
    Contains,
}

/// The one field that `searchDepartmentsList` sorts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum SearchDepartmentsSortBy {
    /// Time of the last change.
    #[serde(rename = "updatedAt")]
    UpdatedAt,
    /// Time of creation.
    #[serde(rename = "createdAt")]
    CreatedAt,
}

/// Direction that goes with `sortBy` of `searchDepartmentsList`; in capitals here alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum SearchDepartmentsOrderBy {
    /// Earliest first.
    #[serde(rename = "ASC")]
    Asc,
    /// Latest first.
    #[serde(rename = "DESC")]
    Desc,
}

/// One key of an order of departments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct DepartmentSortingDto {
    /// Field to sort by.
    pub field: DepartmentSortingField,
    /// Direction of this key. Some samples of the documentation call it `direction`.
    pub order: DepartmentSortingOrder,
}

/// What departments can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum DepartmentSortingField {
    /// Time of the last change.
    #[serde(rename = "updatedAt")]
    UpdatedAt,
    /// Time of creation.
    #[serde(rename = "createdAt")]
    CreatedAt,
    /// Name of the department.
    #[serde(rename = "name")]
    Name,
}

/// Direction of one key; in small letters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "snake_case")]
pub enum DepartmentSortingOrder {
    /// Greatest, latest, last letter first.
    Desc,
    /// Least, earliest, first letter first.
    Asc,
}

/// It only reads, though by a POST.
pub static SEARCH_DEPARTMENTS_LIST: Endpoint = Endpoint {
    name: "searchDepartmentsList",
    method: Method::Post,
    path: "/api/v3/search-departments-list",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "departmentId" },
    request: SearchDepartmentsListReqDto::SHAPE,
    response: DepartmentListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of the departments of an organization that meet conditions.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50), and the answer has no total: a page with fewer
    /// rows than `limit` is the last. `client.iterate` sees rows that move meanwhile, and reads a list of several pages twice for that.
    /// Rejects with `kind: "not_found"` when the organization does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.searchDepartmentsList({
    ///   organizationCode: "steamory",
    ///   advancedFilter: [{ field: "name", operator: "CONTAINS", value: "R&D" }],
    ///   sort: [{ field: "name", order: "asc" }],
    ///   limit: 50,
    /// });
    /// ```
    #[wasm_bindgen(js_name = searchDepartmentsList, unchecked_return_type = "Promise<DepartmentListRespDto>")]
    pub fn search_departments_list(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SearchDepartmentsListReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&SEARCH_DEPARTMENTS_LIST, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&SEARCH_DEPARTMENTS_LIST, "departments/search_list");
}
