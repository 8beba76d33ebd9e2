//! `POST /api/v3/update-department`: changes or moves a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::{DepartmentI18nDto, DepartmentIdType, DepartmentSingleRespDto};
use crate::api::JsonObject;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `updateDepartment` takes. A field that is left out stays as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Department to change, read according to `departmentIdType`. The id itself cannot be changed.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out:
    /// absent, nothing is sent, since `{}` could overwrite what is stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub metadata: Option<JsonObject>,
    /// User ids of the leaders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// New code: 1 to 64 characters, without white space and CJK characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..=64, format = "Code")]
    pub code: Option<String>,
    /// Translations of the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i18n: Option<DepartmentI18nDto>,
    /// `true` enables, `false` disables the department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// New name, not empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub name: Option<String>,
    /// How the ids of departments in this request are to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// New parent, which moves the department and all below it; `"root"` for the top level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub parent_department_id: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Ids of the posts (job positions) tied to the department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It writes absolute values, so twice is the same as once.
pub static UPDATE_DEPARTMENT: Endpoint = Endpoint {
    name: "updateDepartment",
    method: Method::Post,
    path: "/api/v3/update-department",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: UpdateDepartmentReqDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Changes a department, or moves it below another parent, and resolves to it as stored.
    ///
    /// Only the fields that are given are sent. Rejects with `kind: "not_found"` when the organization, the
    /// department or the new parent does not exist.
    ///
    /// @example
    /// ```ts
    /// await client.updateDepartment({
    ///   organizationCode: "steamory",
    ///   departmentId,
    ///   name: "Research",
    ///   leaderUserIds: [userId],
    /// });
    /// ```
    #[wasm_bindgen(js_name = updateDepartment, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
    pub fn update_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "UpdateDepartmentReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&UPDATE_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&UPDATE_DEPARTMENT, "departments/update");
}
