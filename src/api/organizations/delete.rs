//! `POST /api/v3/delete-organization`: deletes an organization with its department tree.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `deleteOrganization` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DeleteOrganizationReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// A second one answers that there is no such organization, which would report a deletion that was made as not found:
/// it is never repeated blindly.
pub static DELETE_ORGANIZATION: Endpoint = Endpoint {
    name: "deleteOrganization",
    method: Method::Post,
    path: "/api/v3/delete-organization",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: DeleteOrganizationReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Deletes an organization together with its department tree. There is no way back.
    ///
    /// Rejects with `kind: "not_found"` when there is no organization with that code. After `network`, `timeout` or
    /// `bad_response` it may be gone (`outcome: "unknown"`): `getOrganization` tells.
    ///
    /// @example
    /// ```ts
    /// await client.deleteOrganization({ organizationCode: "steamory" });
    /// ```
    #[wasm_bindgen(js_name = deleteOrganization, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn delete_organization(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DeleteOrganizationReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&DELETE_ORGANIZATION, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&DELETE_ORGANIZATION, "organizations/delete");
}
