//! `GET /api/v3/get-organization-batch`: reads several organizations.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::OrganizationDto;
use crate::call::endpoint::{Endpoint, Ids, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getOrganizationsBatch` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetOrganizationBatchDto {
    /// Codes of the organizations, at least one. A greatest number is not documented.
    #[shape(len = 1..)]
    pub organization_code_list: Vec<String>,
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

/// The answer of `getOrganizationsBatch`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationListRespDto {
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
    /// The organizations.
    pub data: Vec<OrganizationDto>,
}

/// It only reads.
pub static GET_ORGANIZATIONS_BATCH: Endpoint = Endpoint {
    name: "getOrganizationsBatch",
    method: Method::Get,
    path: "/api/v3/get-organization-batch",
    repeat: Repeat::Read,
    parts: Parts::Ids(&Ids { list: "organizationCodeList", key: "organizationCode" }),
    request: GetOrganizationBatchDto::SHAPE,
    response: OrganizationListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Reads several organizations by their codes.
    ///
    /// Where the codes need it, several requests are made: they give one answer, with each organization once, or one error.
    ///
    /// What happens to a code without an organization is not documented: look at the codes of those that come, not at
    /// their places.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getOrganizationsBatch({ organizationCodeList: ["steamory", "acme"] });
    /// const byCode = new Map(data.map((organization) => [organization.organizationCode, organization]));
    /// ```
    #[wasm_bindgen(
        js_name = getOrganizationsBatch,
        unchecked_return_type = "Promise<OrganizationListRespDto>"
    )]
    pub fn get_organizations_batch(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetOrganizationBatchDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_ORGANIZATIONS_BATCH, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_ORGANIZATIONS_BATCH, "organizations/get_batch");
}
