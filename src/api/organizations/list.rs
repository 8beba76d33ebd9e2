//! `GET /api/v3/list-organizations`: lists organizations, page by page or all at once.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::OrganizationPaginatedRespDto;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `listOrganizations` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ListOrganizationsDto {
    /// Page, counted from 1. Absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return every row at once instead of a page. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fetch_all: Option<bool>,
    /// Whether to return `customData`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_post: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// `true` for the enabled organizations alone, `false` for the disabled ones. Absent means both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
}

/// It only reads.
pub static LIST_ORGANIZATIONS: Endpoint = Endpoint {
    name: "listOrganizations",
    method: Method::Get,
    path: "/api/v3/list-organizations",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "organizationCode" },
    request: ListOrganizationsDto::SHAPE,
    response: OrganizationPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of organizations, with the total number of them.
    ///
    /// A page has 10 rows unless `limit` says otherwise (1 to 50).
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.listOrganizations({ page: 1, limit: 50 });
    /// console.log(`${data.list.length} of ${data.totalCount}`);
    /// ```
    #[wasm_bindgen(
        js_name = listOrganizations,
        unchecked_return_type = "Promise<OrganizationPaginatedRespDto>"
    )]
    pub fn list_organizations(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ListOrganizationsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&LIST_ORGANIZATIONS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&LIST_ORGANIZATIONS, "organizations/list");
}
