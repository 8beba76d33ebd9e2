//! `GET /api/v3/get-department-sync-relations`: lists the links of a department to other systems.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::JsonObject;
use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `getDepartmentSyncRelations` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct GetDepartmentSyncRelationsDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department. Some sources
    /// call it optional; what a call without it would list is not said.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to return values of custom fields; the documented answer has no place for them. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_custom_data: Option<bool>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// The answer of `getDepartmentSyncRelations`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SyncRelationListRespDto {
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
    /// The links.
    pub data: Vec<UserSyncRelationDto>,
}

/// One link of a department to another system that it is synchronised with. Any field may be missing, and further
/// ones may be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserSyncRelationDto {
    /// Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
    /// `xiaoshouyi`, `maycur`, `scim`, `moka`, or one that came later.
    pub provider: String,
    /// Id of the department in that system.
    pub user_id_in_idp: String,
    /// The record of the department in that system, untouched.
    pub user_info_in_idp: User,
}

/// The record of a department in another system, as that system has it. Its fields are the system's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct User(#[tsify(type = "Record<string, unknown>")] pub JsonObject);

/// It only reads.
pub static GET_DEPARTMENT_SYNC_RELATIONS: Endpoint = Endpoint {
    name: "getDepartmentSyncRelations",
    method: Method::Get,
    path: "/api/v3/get-department-sync-relations",
    repeat: Repeat::Read,
    parts: Parts::Whole,
    request: GetDepartmentSyncRelationsDto::SHAPE,
    response: SyncRelationListRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Lists the links of a department to other systems that it is synchronised with.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.getDepartmentSyncRelations({ organizationCode: "steamory", departmentId });
    /// console.log(data.map((relation) => relation.provider));
    /// ```
    #[wasm_bindgen(
        js_name = getDepartmentSyncRelations,
        unchecked_return_type = "Promise<SyncRelationListRespDto>"
    )]
    pub fn get_department_sync_relations(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GetDepartmentSyncRelationsDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&GET_DEPARTMENT_SYNC_RELATIONS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&GET_DEPARTMENT_SYNC_RELATIONS, "sync_relations/get");
}
