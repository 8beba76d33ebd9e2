//! `POST /api/v3/update-organization-status`: enables or disables an organization.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `updateOrganizationStatus` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateOrganizationStatusReqDto {
    /// Id of the organization's root department, which is its `departmentId`. Not its code.
    #[shape(len = 1..)]
    pub root_node_id: String,
    /// `"true"` enables, `"false"` disables the organization: a text, not a boolean. The documentation calls it
    /// optional; what a call without it would do is not said.
    pub status: OrganizationStatus,
}

/// A new state, as the text that the API takes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationStatus {
    /// Enabled.
    True,
    /// Disabled.
    False,
}

/// It writes an absolute value, so twice is the same as once.
pub static UPDATE_ORGANIZATION_STATUS: Endpoint = Endpoint {
    name: "updateOrganizationStatus",
    method: Method::Post,
    path: "/api/v3/update-organization-status",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: UpdateOrganizationStatusReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Enables or disables an organization, which is named by the id of its root department.
    ///
    /// Rejects with `kind: "not_found"` when there is no such department.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getOrganization({ organizationCode: "steamory" });
    /// await client.updateOrganizationStatus({ rootNodeId: data.departmentId, status: "false" });
    /// ```
    #[wasm_bindgen(js_name = updateOrganizationStatus, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn update_organization_status(
        &self,
        #[wasm_bindgen(unchecked_param_type = "UpdateOrganizationStatusReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&UPDATE_ORGANIZATION_STATUS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&UPDATE_ORGANIZATION_STATUS, "organizations/update_status");
}
