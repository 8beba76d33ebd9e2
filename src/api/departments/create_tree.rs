//! `POST /api/v3/create-department-tree`: adds a tree of departments with their members.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::{Gender, OneOrMany};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::call::shape::{Kind, Shaped};
use crate::js::client::ManagementClient;

/// What `createDepartmentTree` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateDepartmentTreeReqDto {
    /// Name of the top department of the tree.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it. Every source says texts, which cannot tell of a tree; presumably each is an object like
    /// this one. A tree has at most 64 levels below its top, and 100,000 departments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "(string | CreateDepartmentTreeNodeDto)[]")]
    pub children: Option<Vec<DepartmentTreeEntry>>,
    /// People to put into it. Every source says one; presumably it is a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "UserInfoDto | UserInfoDto[]")]
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// A department below the top of a tree, presumably described as the top is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateDepartmentTreeNodeDto {
    /// Name of the department.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "(string | CreateDepartmentTreeNodeDto)[]")]
    pub children: Option<Vec<DepartmentTreeEntry>>,
    /// People to put into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "UserInfoDto | UserInfoDto[]")]
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant of the department. Absent, that of the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// An entry of `children`: a text, as the documentation has it, or a department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DepartmentTreeEntry {
    /// As the documentation has it.
    Text(String),
    /// As the call's purpose has it.
    Department(Box<CreateDepartmentTreeNodeDto>),
}

impl Shaped for DepartmentTreeEntry {
    const KIND: Kind = Kind::TextOrNode { least: 1, node: || CreateDepartmentTreeNodeDto::SHAPE };
}

/// A person to put into a department of `createDepartmentTree`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserInfoDto {
    /// Login name; no other user of the pool has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// E-mail address, in any case; no other user of the pool has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number, without country code; no other user of the pool has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    /// Real name; several users may have the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Gender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Country, such as `CN`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Province or state, such as `BJ`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// City, such as `BJ`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

/// The answer of `createDepartmentTree`, as it is documented. Whether the service keeps to that is not established:
/// what comes is passed on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateDepartmentTreeRespDto {
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
    /// What was done.
    pub data: Result,
}

/// What `createDepartmentTree` did, in numbers. Any field may be missing, and further ones may be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Result {
    /// Number of users added.
    pub add_user: i32,
    /// Number of users changed.
    pub update_user: i32,
    /// Number of departments added.
    pub add_department: i32,
    /// Number of departments changed.
    pub update_department: i32,
}

/// A second one may make a second tree: it is never repeated blindly.
pub static CREATE_DEPARTMENT_TREE: Endpoint = Endpoint {
    name: "createDepartmentTree",
    method: Method::Post,
    path: "/api/v3/create-department-tree",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: CreateDepartmentTreeReqDto::SHAPE,
    response: CreateDepartmentTreeRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Adds a tree of departments, with people in them, in one call.
    ///
    /// The documentation leaves open which organization gets the tree, and what it says of `children`, `members` and
    /// the answer is doubtful: try it where it can do no harm. After `network`, `timeout` or `bad_response` the tree
    /// may be there, also in part (`outcome: "unknown"`).
    ///
    /// @experimental Its types may change when the service's true ones are known.
    ///
    /// @example
    /// ```ts
    /// await client.createDepartmentTree({
    ///   name: "R&D",
    ///   children: [{ name: "Compilers", members: [{ username: "grace", name: "Grace" }] }],
    /// });
    /// ```
    #[wasm_bindgen(
        js_name = createDepartmentTree,
        unchecked_return_type = "Promise<CreateDepartmentTreeRespDto>"
    )]
    pub fn create_department_tree(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CreateDepartmentTreeReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&CREATE_DEPARTMENT_TREE, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&CREATE_DEPARTMENT_TREE, "departments/create_tree");
}
