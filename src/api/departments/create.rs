//! `POST /api/v3/create-department`: adds a department below a parent.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::get::GET_DEPARTMENT;
use super::{DepartmentI18nDto, DepartmentIdType, DepartmentSingleRespDto};
use crate::api::JsonObject;
use crate::call::endpoint::{Endpoint, Key, Lookup, Method, Parts, Repeat, Same};
use crate::js::client::ManagementClient;

/// What `createDepartment` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CreateDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the parent, read according to `departmentIdType`; `"root"` for the top level.
    #[shape(len = 1..)]
    pub parent_department_id: String,
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out:
    /// absent, `{}` is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(absent = "{}")]
    #[tsify(type = "Record<string, unknown>")]
    pub metadata: Option<JsonObject>,
    /// Id of your own choice, by which `departmentIdType: "open_department_id"` finds the department later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Code of your own choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Whether it is a virtual department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields; each key must be defined in the user pool first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// How `parentDepartmentId` is to be read. Absent means `department_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the posts (job positions) tied to the department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
}

/// Only where a parent's kind of id is one that answers have, can parents be compared.
static LOOKUP: Lookup = Lookup {
    by: &GET_DEPARTMENT,
    keys: &[
        Key {
            given: "openDepartmentId",
            asked: "departmentId",
            read_as: Some(("departmentIdType", "open_department_id")),
        },
        Key { given: "code", asked: "departmentCode", read_as: None },
    ],
    carried: &["organizationCode", "tenantId"],
    same: &[
        Same::field("name"),
        Same::field("openDepartmentId"),
        Same::field("code"),
        Same::field("description"),
        parent("", "parentDepartmentId"),
        parent("department_id", "parentDepartmentId"),
        parent("code", "parentDepartmentCode"),
    ],
};

const fn parent(id_type: &'static str, found: &'static str) -> Same {
    let only_where = Some(("departmentIdType", id_type));
    Same { given: "parentDepartmentId", found, only_where, except: Some("root") }
}

/// A second create is a second department, so it is never repeated blindly.
pub static CREATE_DEPARTMENT: Endpoint = Endpoint {
    name: "createDepartment",
    method: Method::Post,
    path: "/api/v3/create-department",
    repeat: Repeat::Find(&LOOKUP),
    parts: Parts::Whole,
    request: CreateDepartmentReqDto::SHAPE,
    response: DepartmentSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Adds a department below a parent and resolves to it as stored.
    ///
    /// Rejects with `kind: "not_found"` when the organization or the parent does not exist. After `network`,
    /// `timeout` or `bad_response` the department may be there (`outcome: "unknown"`): look before you try again. With
    /// an `openDepartmentId` or a `code` the call does that itself: it resolves to the department if it finds it, and
    /// rejects with `kind: "conflict"` if the one it finds differs. In a page it looks after a conflict too, for a
    /// browser may send a call twice by itself.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.createDepartment({
    ///   organizationCode: "steamory",
    ///   parentDepartmentId: "root",
    ///   name: "R&D",
    /// });
    /// console.log(data.departmentId);
    /// ```
    #[wasm_bindgen(js_name = createDepartment, unchecked_return_type = "Promise<DepartmentSingleRespDto>")]
    pub fn create_department(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CreateDepartmentReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&CREATE_DEPARTMENT, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&CREATE_DEPARTMENT, "departments/create");
}
