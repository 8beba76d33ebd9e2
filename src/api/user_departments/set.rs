//! `POST /api/v3/set-user-departments`: sets the departments of a user.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::api::users::UserIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `setUserDepartments` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SetUserDepartmentsDto {
    /// Id of the user, read according to `options.userIdType`.
    #[shape(len = 1.., read_as = "options.userIdType")]
    pub user_id: String,
    /// All departments that the user shall have, 1 to 50.
    #[shape(len = 1..=50)]
    pub departments: Vec<SetUserDepartmentDto>,
    /// How `userId` is to be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<SetUserDepartmentsOptionsDto>,
}

/// One department that a user shall have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SetUserDepartmentDto {
    /// Id of the department, given by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Whether the user leads the department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_leader: Option<bool>,
    /// Whether it is the user's main department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_main_department: Option<bool>,
}

/// How the ids in `setUserDepartments` are to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SetUserDepartmentsOptionsDto {
    /// How `userId` is to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
}

/// It writes the whole set, so twice is the same as once.
pub static SET_USER_DEPARTMENTS: Endpoint = Endpoint {
    name: "setUserDepartments",
    method: Method::Post,
    path: "/api/v3/set-user-departments",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: SetUserDepartmentsDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Sets the departments of a user: 1 to 50, which take the place of those the user has.
    ///
    /// A department that is left out is taken from the user, so begin with every page of `getUserDepartments`.
    /// That the list replaces follows from the API's name and limits; no source says it in words. The call cannot
    /// leave a user without departments. Rejects with `kind: "not_found"` when the user or a department does not
    /// exist.
    ///
    /// @example
    /// ```ts
    /// await client.setUserDepartments({
    ///   userId,
    ///   departments: [{ departmentId, isLeader: true, isMainDepartment: true }],
    /// });
    /// ```
    #[wasm_bindgen(js_name = setUserDepartments, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn set_user_departments(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SetUserDepartmentsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&SET_USER_DEPARTMENTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&SET_USER_DEPARTMENTS, "user_departments/set");
}
