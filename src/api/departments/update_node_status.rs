//! `POST /api/v3/update-department-status`: enables or disables a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `updateNodeStatus` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDepartmentStatusReqDto {
    /// `true` enables, `false` disables the department.
    pub status: bool,
    /// Id of the department, given by the service.
    #[shape(len = 1..)]
    pub department_id: String,
}

/// The answer of `updateNodeStatus`. The API names the type and says nothing of its fields: that it is an answer like
/// all others is presumed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Node {
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
    /// What the service answered, untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub data: Option<serde_json::Value>,
}

/// It writes an absolute value, so twice is the same as once.
pub static UPDATE_NODE_STATUS: Endpoint = Endpoint {
    name: "updateNodeStatus",
    method: Method::Post,
    path: "/api/v3/update-department-status",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: UpdateDepartmentStatusReqDto::SHAPE,
    response: Node::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Enables or disables a department.
    ///
    /// The shape of the answer is not established: `data` is `unknown` and comes as the service sent it. Rejects with
    /// `kind: "not_found"` when the department does not exist.
    ///
    /// @example
    /// ```ts
    /// await client.updateNodeStatus({ departmentId, status: false });
    /// ```
    #[wasm_bindgen(js_name = updateNodeStatus, unchecked_return_type = "Promise<Node>")]
    pub fn update_node_status(
        &self,
        #[wasm_bindgen(unchecked_param_type = "UpdateDepartmentStatusReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&UPDATE_NODE_STATUS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&UPDATE_NODE_STATUS, "departments/update_node_status");
}
