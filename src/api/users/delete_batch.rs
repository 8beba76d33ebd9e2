//! `POST /api/v3/delete-users-batch`: deletes up to 50 users.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::UserIdType;
use crate::api::IsSuccessRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `deleteUsersBatch` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DeleteUsersBatchDto {
    /// Ids of the users to delete, 1 to 50, read according to `options.userIdType`.
    #[shape(len = 1..=50, read_as = "options.userIdType")]
    pub user_ids: Vec<String>,
    /// How `userIds` are to be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<DeleteUsersBatchOptionsDto>,
}

/// How the ids in `deleteUsersBatch` are to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DeleteUsersBatchOptionsDto {
    /// How `userIds` are to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
}

/// Who is deleted stays deleted, so twice is the same as once; but the second call may find nobody.
pub static DELETE_USERS_BATCH: Endpoint = Endpoint {
    name: "deleteUsersBatch",
    method: Method::Post,
    path: "/api/v3/delete-users-batch",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: DeleteUsersBatchDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Deletes 1 to 50 users.
    ///
    /// What becomes of the others when one of them does not exist is not documented.
    ///
    /// @example
    /// ```ts
    /// await client.deleteUsersBatch({ userIds: ["bob", "eve"], options: { userIdType: "username" } });
    /// ```
    #[wasm_bindgen(js_name = deleteUsersBatch, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn delete_users_batch(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DeleteUsersBatchDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&DELETE_USERS_BATCH, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&DELETE_USERS_BATCH, "users/delete_batch");
}
