//! `POST /api/v3/add-department-members`: adds users to a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `addDepartmentMembers` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct AddDepartmentMembersReqDto {
    /// Ids of the users, given by the service. A greatest number is not documented.
    pub user_ids: Vec<String>,
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

/// A user is a member or is not: whatever a second call answers, nobody is a member twice.
pub static ADD_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    name: "addDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/add-department-members",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: AddDepartmentMembersReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Adds users to a department; the departments that they have stay theirs.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// await client.addDepartmentMembers({ organizationCode: "steamory", departmentId, userIds: [userId] });
    /// ```
    #[wasm_bindgen(js_name = addDepartmentMembers, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn add_department_members(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AddDepartmentMembersReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&ADD_DEPARTMENT_MEMBERS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&ADD_DEPARTMENT_MEMBERS, "department_members/add");
}
