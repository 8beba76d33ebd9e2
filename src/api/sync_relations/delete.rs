//! `POST /api/v3/delete-department-sync-relations`: deletes the link of a department to another system.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `deleteDepartmentSyncRelations` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DeleteDepartmentSyncRelationReqDto {
    /// Kind of the system: `wechatwork`, `dingtalk`, `lark`, `welink`, `ldap`, `active-directory`, `italent`,
    /// `xiaoshouyi`, `maycur`, `scim`, `moka`, or one that came later.
    #[shape(len = 1..)]
    pub provider: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
}

/// What a second one answers is not documented. It may report a deletion that was made as not found: it is never
/// repeated blindly.
pub static DELETE_DEPARTMENT_SYNC_RELATIONS: Endpoint = Endpoint {
    name: "deleteDepartmentSyncRelations",
    method: Method::Post,
    path: "/api/v3/delete-department-sync-relations",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: DeleteDepartmentSyncRelationReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Deletes the link of a department to another system that it is synchronised with. The department stays.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// await client.deleteDepartmentSyncRelations({
    ///   organizationCode: "steamory",
    ///   departmentId,
    ///   provider: "lark",
    /// });
    /// ```
    #[wasm_bindgen(
        js_name = deleteDepartmentSyncRelations,
        unchecked_return_type = "Promise<IsSuccessRespDto>"
    )]
    pub fn delete_department_sync_relations(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DeleteDepartmentSyncRelationReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&DELETE_DEPARTMENT_SYNC_RELATIONS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&DELETE_DEPARTMENT_SYNC_RELATIONS, "sync_relations/delete");
}
