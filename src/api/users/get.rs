//! `GET /api/v3/get-user`: reads a user by an id of any kind.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::UserIdType;
use super::answers::UserSingleRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getUser` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetUserDto {
    /// Id of the user, read according to `userIdType`.
    #[shape(len = 1.., read_as = "userIdType")]
    pub user_id: String,
    /// How `userId` is to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_custom_data: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_department_ids: Option<bool>,
}

/// It only reads.
pub static GET_USER: Endpoint = Endpoint {
    name: "getUser",
    method: Method::Get,
    path: "/api/v3/get-user",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetUserDto::SHAPE,
    response: UserSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads a user, by an id of any kind.
    ///
    /// Rejects with `kind: "not_found"` when the user does not exist. Custom fields, identities, departments and posts
    /// come only if they are asked for.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getUser({ userId: "bob", userIdType: "username", withDepartmentIds: true });
    /// console.log(data.userId, data.departmentIds);
    /// ```
    #[wasm_bindgen(js_name = getUser, unchecked_return_type = "Promise<UserSingleRespDto>")]
    pub fn get_user(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetUserDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_USER, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_USER, "users/get");
}
