//! `GET /api/v3/get-organization`: reads an organization.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::OrganizationSingleRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getOrganization` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetOrganizationDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_post: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static GET_ORGANIZATION: Endpoint = Endpoint {
    name: "getOrganization",
    method: Method::Get,
    path: "/api/v3/get-organization",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetOrganizationDto::SHAPE,
    response: OrganizationSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads an organization by its code.
    ///
    /// Rejects with `kind: "not_found"` when there is no organization with that code.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getOrganization({ organizationCode: "steamory" });
    /// console.log(data.organizationName);
    /// ```
    #[wasm_bindgen(js_name = getOrganization, unchecked_return_type = "Promise<OrganizationSingleRespDto>")]
    pub fn get_organization(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetOrganizationDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_ORGANIZATION, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_ORGANIZATION, "organizations/get");
}
