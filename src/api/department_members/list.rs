//! `GET /api/v3/list-department-members`: lists the members of a department, page by page.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::SortDirection;
use crate::api::departments::DepartmentIdType;
use crate::api::users::answers::UserPaginatedRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `listDepartmentMembers` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ListDepartmentMembersDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// What to sort by. Absent means `JoinDepartmentAt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<DepartmentMembersSortBy>,
    /// Direction of the order. Absent means `Desc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<SortDirection>,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the departments below it count as well. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_children_departments: Option<bool>,
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
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

/// What the members of a department can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum DepartmentMembersSortBy {
    /// An order of the service's own.
    Default,
    /// Time the user joined.
    JoinDepartmentAt,
    /// The user's id.
    #[serde(rename = "userId")]
    UserId,
    /// Time the user was created; the API spells it this way.
    #[serde(rename = "createAt")]
    CreateAt,
    /// Time of the last change.
    #[serde(rename = "updatedAt")]
    UpdatedAt,
}

/// It only reads.
pub static LIST_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    name: "listDepartmentMembers",
    method: Method::Get,
    path: "/api/v3/list-department-members",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "userId" },
    request: ListDepartmentMembersDto::SHAPE,
    response: UserPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of a department's members, with the total number of them.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50). Rejects with `kind: "not_found"` when the
    /// organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.listDepartmentMembers({
    ///   organizationCode: "steamory",
    ///   departmentId,
    ///   includeChildrenDepartments: true,
    ///   limit: 50,
    /// });
    /// const names = data.list.map((user) => user.name);
    /// ```
    #[wasm_bindgen(js_name = listDepartmentMembers, unchecked_return_type = "Promise<UserPaginatedRespDto>")]
    pub fn list_department_members(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ListDepartmentMembersDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&LIST_DEPARTMENT_MEMBERS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&LIST_DEPARTMENT_MEMBERS, "department_members/list");
}
