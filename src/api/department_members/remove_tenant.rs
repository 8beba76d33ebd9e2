//! `POST /api/v3/remove-tenant-department-members`: removes members of a tenant from a department.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::api::IsSuccessRespDto;
use crate::api::departments::DepartmentIdType;
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `removeTenantDepartmentMembers` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct RemoveTenantDepartmentMembersReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Id of the department, read according to `departmentIdType`; `"root"` for the root department.
    #[shape(len = 1..)]
    pub department_id: String,
    /// How `departmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the users at the level of the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_user_ids: Option<Vec<String>>,
    /// Ids of the members of the tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_ids: Option<Vec<String>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// Who is not a member stays none: twice is the same as once.
pub static REMOVE_TENANT_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    name: "removeTenantDepartmentMembers",
    method: Method::Post,
    path: "/api/v3/remove-tenant-department-members",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: RemoveTenantDepartmentMembersReqDto::SHAPE,
    response: IsSuccessRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Removes members of a tenant from a department, by their ids as members or by those in the user pool.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the department does not exist.
    ///
    /// @example
    /// ```ts
    /// await client.removeTenantDepartmentMembers({
    ///   organizationCode: "steamory",
    ///   departmentId,
    ///   memberIds: [memberId],
    ///   tenantId,
    /// });
    /// ```
    #[wasm_bindgen(js_name = removeTenantDepartmentMembers, unchecked_return_type = "Promise<IsSuccessRespDto>")]
    pub fn remove_tenant_department_members(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RemoveTenantDepartmentMembersReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&REMOVE_TENANT_DEPARTMENT_MEMBERS, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&REMOVE_TENANT_DEPARTMENT_MEMBERS, "department_members/remove_tenant");
}
