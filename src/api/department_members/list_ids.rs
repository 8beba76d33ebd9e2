//! `GET /api/v3/list-department-member-ids`: lists the ids of all direct members of a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `listDepartmentMemberIds` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ListDepartmentMemberIdsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// The answer of `listDepartmentMemberIds`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserIdListRespDto {
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
    /// Ids of the users, given by the service.
    pub data: Vec<String>,
}

/// It only reads.
pub static LIST_DEPARTMENT_MEMBER_IDS: Endpoint = Endpoint {
    name: "listDepartmentMemberIds",
    method: Method::Get,
    path: "/api/v3/list-department-member-ids",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: ListDepartmentMemberIdsDto::SHAPE,
    response: UserIdListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists the user ids of all direct members of a department, without pages.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data: userIds } = await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId });
    /// ```
    #[wasm_bindgen(js_name = listDepartmentMemberIds, unchecked_return_type = "Promise<UserIdListRespDto>")]
    pub fn list_department_member_ids(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ListDepartmentMemberIdsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&LIST_DEPARTMENT_MEMBER_IDS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&LIST_DEPARTMENT_MEMBER_IDS, "department_members/list_ids");
}
