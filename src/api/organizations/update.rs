//! `POST /api/v3/update-organization`: changes an organization, also its code.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::{OrganizationNameI18nDto, OrganizationSingleRespDto};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `updateOrganization` takes. A field that is left out stays as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateOrganizationReqDto {
    /// Code that the organization has now, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of your own choice for the root department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// User ids of the leaders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Translations of the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// New code: 1 to 64 characters, without white space and CJK characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..=64, format = "Code")]
    pub organization_new_code: Option<String>,
    /// New name, not empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub organization_name: Option<String>,
    /// Ids of the posts (job positions) tied to the root department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
}

/// With `organizationNewCode`, a second one no longer finds the organization under its old code and would report a
/// change that was made as not found: it is never repeated blindly.
pub static UPDATE_ORGANIZATION: Endpoint = Endpoint {
    name: "updateOrganization",
    method: Method::Post,
    path: "/api/v3/update-organization",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: UpdateOrganizationReqDto::SHAPE,
    response: OrganizationSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Changes an organization, also its code, and resolves to it as stored.
    ///
    /// Only the fields that are given are sent. Rejects with `kind: "not_found"` when there is no organization with
    /// that code.
    ///
    /// @example
    /// ```ts
    /// await client.updateOrganization({
    ///   organizationCode: "steamory",
    ///   organizationNewCode: "steamory-sz",
    ///   organizationName: "Steamory Shenzhen",
    /// });
    /// ```
    #[wasm_bindgen(
        js_name = updateOrganization,
        unchecked_return_type = "Promise<OrganizationSingleRespDto>"
    )]
    pub fn update_organization(
        &self,
        #[wasm_bindgen(unchecked_param_type = "UpdateOrganizationReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&UPDATE_ORGANIZATION, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&UPDATE_ORGANIZATION, "organizations/update");
}
