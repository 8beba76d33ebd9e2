//! `POST /api/v3/create-organization`: adds an organization with its root department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::get::GET_ORGANIZATION;
use super::{OrganizationNameI18nDto, OrganizationSingleRespDto};
use crate::api::JsonObject;
use crate::call::endpoint::{Endpoint, Key, Lookup, Method, Parts, Repeat, Same};
use crate::js::client::ManagementClient;

/// What `createOrganization` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateOrganizationReqDto {
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out: absent, `{}`
    /// is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(absent = "{}")]
    #[tsify(type = "Record<string, unknown>")]
    pub metadata: Option<JsonObject>,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub organization_name: String,
    /// Code of your own choice, by which other calls find the organization: at most 64 characters, without white
    /// space and CJK characters. The service was seen to accept `""`; which code it then gives is not documented.
    #[shape(len = 0..=64, format = "Code")]
    pub organization_code: String,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of your own choice for the root department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Translations of the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Ids of the posts (job positions) tied to the root department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
}

static LOOKUP: Lookup = Lookup {
    by: &GET_ORGANIZATION,
    keys: &[Key { given: "organizationCode", asked: "organizationCode", read_as: None }],
    carried: &["tenantId"],
    same: &[Same::field("organizationName"), Same::field("openDepartmentId"), Same::field("description")],
};

/// A second create clashes with the first, or makes a second organization: it is never repeated blindly.
pub static CREATE_ORGANIZATION: Endpoint = Endpoint {
    name: "createOrganization",
    method: Method::Post,
    path: "/api/v3/create-organization",
    repeat: Repeat::Find(&LOOKUP),
    parts: Parts::Whole,
    request: CreateOrganizationReqDto::SHAPE,
    response: OrganizationSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Adds an organization, with the root department of its tree, and resolves to it as stored.
    ///
    /// After `network`, `timeout` or `bad_response` the organization may be there. The call then looks for its code: it
    /// resolves to the organization if it finds it, and rejects with `kind: "conflict"` if the one it finds differs;
    /// otherwise with `outcome: "unknown"`: look before you try again. In a page it looks after a conflict too, for a
    /// browser may send a call twice by itself.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.createOrganization({
    ///   organizationName: "Steamory",
    ///   organizationCode: "steamory",
    /// });
    /// console.log(data.departmentId);
    /// ```
    #[wasm_bindgen(
        js_name = createOrganization,
        unchecked_return_type = "Promise<OrganizationSingleRespDto>"
    )]
    pub fn create_organization(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CreateOrganizationReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&CREATE_ORGANIZATION, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&CREATE_ORGANIZATION, "organizations/create");
}
