//! `GET /api/v3/search-organizations`: searches organizations by text.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::OrganizationPaginatedRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `searchOrganizations` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SearchOrganizationsDto {
    /// Text to search for, such as a part of a name; not empty.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// It only reads.
pub static SEARCH_ORGANIZATIONS: Endpoint = Endpoint {
    name: "searchOrganizations",
    method: Method::Get,
    path: "/api/v3/search-organizations",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "organizationCode" },
    request: SearchOrganizationsDto::SHAPE,
    response: OrganizationPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of the organizations that match a text, with the total number of them.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50).
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.searchOrganizations({ keywords: "steam", limit: 50 });
    /// console.log(data.list.map((organization) => organization.organizationName));
    /// ```
    #[wasm_bindgen(
        js_name = searchOrganizations,
        unchecked_return_type = "Promise<OrganizationPaginatedRespDto>"
    )]
    pub fn search_organizations(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SearchOrganizationsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&SEARCH_ORGANIZATIONS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&SEARCH_ORGANIZATIONS, "organizations/search");
}
