//! `POST /api/v3/is-user-exists`: tells whether a user with given identifiers exists.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `isUserExists` takes: one of them at least.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
#[shape(one_of("username", "email", "phone", "externalId"))]
pub struct IsUserExistsReqDto {
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// E-mail address, in any case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The user's id in a system of your own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

/// The answer of `isUserExists`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct IsUserExistsRespDto {
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
    pub data: IsUserExistsDto,
}

/// Whether a user exists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct IsUserExistsDto {
    /// Whether there is such a user.
    pub exists: bool,
}

/// It only reads, though it is a POST.
pub static IS_USER_EXISTS: Endpoint = Endpoint {
    name: "isUserExists",
    method: Method::Post,
    path: "/api/v3/is-user-exists",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: IsUserExistsReqDto::SHAPE,
    response: IsUserExistsRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Tells whether there is a user with this `username`, `email`, `phone` or `externalId`; one of them at least is
    /// needed.
    ///
    /// Whether a user has to match all of several identifiers or any of them is not documented: give one.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.isUserExists({ email: "bob@example.com" });
    /// if (data.exists) console.log("taken");
    /// ```
    #[wasm_bindgen(js_name = isUserExists, unchecked_return_type = "Promise<IsUserExistsRespDto>")]
    pub fn is_user_exists(
        &self,
        #[wasm_bindgen(unchecked_param_type = "IsUserExistsReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&IS_USER_EXISTS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&IS_USER_EXISTS, "users/is_exists");
}
