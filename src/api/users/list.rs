//! `POST /api/v3/list-users`: lists users page by page, by text and by conditions.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::UserStatus;
use super::answers::UserPaginatedRespDto;
use super::list_options::ListUsersOptionsDto;
use crate::api::JsonObject;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `listUsers` takes. Without anything, it lists the first 10 users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ListUsersRequestDto {
    /// Text to look for in the fields that `options.fuzzySearchOn` names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Conditions on fields. That a user has to meet all of them is presumed: no source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Query in the language of the search engine, passed on as it is. No source documents it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub search_query: Option<JsonObject>,
    /// Page, order and what to return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<ListUsersOptionsDto>,
}

/// One condition on a field of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[shape(values("value", UserStatus, "field", "status"))]
pub struct ListUsersAdvancedFilterItemDto {
    /// Field to look at: one of the user, the key of a custom field, `department`, `loggedInApps`, `userSource` or
    /// `identity`. The time of the last login is `lastLogin`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: ListUsersFilterOperator,
    /// What the field is compared with; its form follows from field and operator. For `status` a `UserStatus`, or
    /// several: the service refuses any other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub value: Option<serde_json::Value>,
}

/// How a condition compares a field with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ListUsersFilterOperator {
    /// The same.
    Equal,
    /// Another.
    NotEqual,
    /// With the value somewhere in it.
    Contains,
    /// Without the value anywhere in it.
    NotContains,
    /// Nothing stored.
    IsNull,
    /// Something stored.
    NotNull,
    /// One of several.
    In,
    /// Greater, or later.
    Greater,
    /// Less, or earlier.
    Lesser,
    /// From one value to another.
    Between,
}

/// It only reads, though it is a POST.
pub static LIST_USERS: Endpoint = Endpoint {
    name: "listUsers",
    method: Method::Post,
    path: "/api/v3/list-users",
    repeat: Repeat::Read,
    parts: Parts::Pages { key: "userId" },
    request: ListUsersRequestDto::SHAPE,
    response: UserPaginatedRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists one page of users, with the total number of them: all, those that a text finds, or those that meet
    /// conditions.
    ///
    /// Page and order go into `options`, not beside `keywords` as in older samples. A page has 10 rows unless
    /// `options.pagination.limit` says otherwise (1 to 50).
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.listUsers({
    ///   keywords: "bob",
    ///   advancedFilter: [{ field: "status", operator: "EQUAL", value: "Activated" }],
    ///   options: { pagination: { page: 1, limit: 50 }, sort: [{ field: "createdAt", order: "desc" }] },
    /// });
    /// console.log(data.totalCount);
    /// ```
    #[wasm_bindgen(js_name = listUsers, unchecked_return_type = "Promise<UserPaginatedRespDto>")]
    pub fn list_users(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ListUsersRequestDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&LIST_USERS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&LIST_USERS, "users/list");
}
