//! `GET /api/v3/get-user-departments`: lists the departments of a user, page by page.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::departments::DepartmentI18nDto;
use crate::api::users::UserIdType;
use crate::api::{JsonObject, SortDirection};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getUserDepartments` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetUserDepartmentsDto {
    /// Id of the user, read according to `userIdType`.
    #[shape(len = 1.., read_as = "userIdType")]
    pub user_id: String,
    /// How `userId` is to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10, which is fewer than a user can have: ask for 50 before you set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return the three paths. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_department_paths: Option<bool>,
    /// What to sort by. Absent means `JoinDepartmentAt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<UserDepartmentsSortBy>,
    /// Direction of the order. Absent means `Desc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<SortDirection>,
}

/// What the departments of a user can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum UserDepartmentsSortBy {
    /// Time the department was created.
    DepartmentCreatedAt,
    /// Time the user joined.
    JoinDepartmentAt,
    /// Name of the department.
    DepartmentName,
    /// Code of the department; the API spells it this way.
    DepartmemtCode,
}

/// The answer of `getUserDepartments`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserDepartmentPaginatedRespDto {
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
    /// The page.
    pub data: UserDepartmentPagingDto,
}

/// One page of a user's departments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserDepartmentPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<UserDepartmentRespDto>,
}

/// One department of a user. Any field may be missing, and further ones may be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserDepartmentRespDto {
    /// Code of the organization.
    pub organization_code: String,
    /// Id given by the service.
    pub department_id: String,
    /// Whether it is the root department of its organization. Absent means `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_root: Option<bool>,
    /// Time the department was created: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id chosen by the caller; what the id type `open_department_id` matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Whether the user leads the department.
    pub is_leader: bool,
    /// Code chosen by the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Whether it is the user's main department.
    pub is_main_department: bool,
    /// Time the user joined: ISO 8601, UTC, with milliseconds.
    pub joined_at: String,
    /// Whether it is a virtual department. Absent means `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields, with `withCustomData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Ids on the path to the department, with `withDepartmentPaths`. Their order is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id_path: Option<Vec<String>>,
    /// Codes along the same path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_code_path: Option<Vec<String>>,
    /// Names along the same path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_name_path: Option<Vec<String>>,
}

/// It only reads.
pub static GET_USER_DEPARTMENTS: Endpoint = Endpoint {
    name: "getUserDepartments",
    method: Method::Get,
    path: "/api/v3/get-user-departments",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "departmentId,organizationCode" },
    request: GetUserDepartmentsDto::SHAPE,
    response: UserDepartmentPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of a user's departments, with the total number of them.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the user
    /// does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getUserDepartments({ userId, limit: 50 });
    /// const main = data.list.find((department) => department.isMainDepartment);
    /// ```
    #[wasm_bindgen(
        js_name = getUserDepartments,
        unchecked_return_type = "Promise<UserDepartmentPaginatedRespDto>"
    )]
    pub fn get_user_departments(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetUserDepartmentsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_USER_DEPARTMENTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_USER_DEPARTMENTS, "user_departments/get");
}
