//! `GET /api/v3/get-user-batch`: reads up to 50 users by their ids.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::UserIdType;
use super::answers::UserListRespDto;
use crate::call::endpoint::{Endpoint, Ids, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getUserBatch` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetUserBatchDto {
    /// Ids of the users, 1 to 50, read according to `userIdType`.
    #[shape(len = 1..=50, read_as = "userIdType")]
    pub user_ids: Vec<String>,
    /// How `userIds` are to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_custom_data: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_department_ids: Option<bool>,
}

/// It only reads.
pub static GET_USER_BATCH: Endpoint = Endpoint {
    name: "getUserBatch",
    method: Method::Get,
    path: "/api/v3/get-user-batch",
    repeat: Repeat::Read,
    parts: Parts::Ids(&Ids { list: "userIds", key: "userId" }),
    request: GetUserBatchDto::SHAPE,
    response: UserListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads 1 to 50 users by their ids, all of the same kind.
    ///
    /// Where long ids need it, several requests are made: they give one answer, with each user once, or one error.
    ///
    /// Whether an unknown id is left out or fails the call is not documented: compare what comes with what was asked
    /// for.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getUserBatch({ userIds: ["bob", "eve"], userIdType: "username" });
    /// const emails = data.map((user) => user.email);
    /// ```
    #[wasm_bindgen(js_name = getUserBatch, unchecked_return_type = "Promise<UserListRespDto>")]
    pub fn get_user_batch(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetUserBatchDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_USER_BATCH, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_USER_BATCH, "users/get_batch");
}
