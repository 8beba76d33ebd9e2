//! `GET /api/v3/is-user-in-department`: tells whether a user is in a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `isUserInDepartment` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct IsUserInDepartmentDto {
    /// Id of the user, given by the service. Other kinds of id are not taken here.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the departments below it count as well. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_children_departments: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// The answer of `isUserInDepartment`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct IsUserInDepartmentRespDto {
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
    /// The result.
    pub data: IsUserInDepartmentDataDto,
}

/// Whether a user is in a department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct IsUserInDepartmentDataDto {
    /// Whether the user is a member.
    pub in_department: bool,
}

/// It only reads.
pub static IS_USER_IN_DEPARTMENT: Endpoint = Endpoint {
    name: "isUserInDepartment",
    method: Method::Get,
    path: "/api/v3/is-user-in-department",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: IsUserInDepartmentDto::SHAPE,
    response: IsUserInDepartmentRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Tells whether a user is a member of a department, or with `includeChildrenDepartments` of one below it.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.isUserInDepartment({ userId, organizationCode: "steamory", departmentId });
    /// if (data.inDepartment) console.log("a member");
    /// ```
    #[wasm_bindgen(js_name = isUserInDepartment, unchecked_return_type = "Promise<IsUserInDepartmentRespDto>")]
    pub fn is_user_in_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsUserInDepartmentDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&IS_USER_IN_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&IS_USER_IN_DEPARTMENT, "department_members/is_user_in");
}
