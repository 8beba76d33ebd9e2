//! `POST /api/v3/create-department`: adds a department below a parent.

use super::get::GET_DEPARTMENT;
use super::{DepartmentI18nDto, DepartmentIdType, DepartmentSingleRespDto};
use crate::api::prelude::*;

/// Adds a department below a parent and resolves to it as stored.
///
/// Rejects with `kind: "not_found"` when the organization or the parent does not exist. After `network`,
/// `timeout` or `bad_response` the department may exist (`outcome: "unknown"`): look for it before you try again. With
/// an `openDepartmentId` or a `code` the call does that itself: it resolves to the department if it finds it, and
/// rejects with `kind: "conflict"` if the one it finds differs. In a page it also looks after a conflict,
/// because a browser may send a request twice by itself.
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
// A second create is a second department, so it is never repeated blindly.
#[endpoint(POST "/api/v3/create-department", by_key = RECONCILE)]
fn create_department(input: CreateDepartmentReqDto) -> DepartmentSingleRespDto;

/// Input of `createDepartment`.
#[dto]
pub struct CreateDepartmentReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the parent, of the kind `departmentIdType`; `"root"` for the top level.
    #[shape(len = 1..)]
    pub parent_department_id: String,
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out:
    /// without it, `{}` is sent.
    #[shape(absent = "{}")]
    pub metadata: Option<JsonObject>,
    /// Id chosen by you: later calls find the department by it with `departmentIdType: "open_department_id"`.
    pub open_department_id: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Code chosen by you.
    pub code: Option<String>,
    /// Whether it is a virtual department.
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields; each key must be defined in the user pool first.
    pub custom_data: Option<JsonObject>,
    /// Kind of id that `parentDepartmentId` is. Default: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the posts (job positions) of the department.
    pub post_id_list: Option<Vec<String>>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// Only where a parent's kind of id is one that answers have, can parents be compared.
const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_DEPARTMENT,
    keys: &[
        Key {
            given: "openDepartmentId",
            lookup_field: "departmentId",
            id_type: Some(("departmentIdType", "open_department_id")),
        },
        Key { given: "code", lookup_field: "departmentCode", id_type: None },
    ],
    copy_fields: &["organizationCode", "tenantId"],
    must_match: &[
        FieldMatch::field("name"),
        FieldMatch::field("openDepartmentId"),
        FieldMatch::field("code"),
        FieldMatch::field("description"),
        parent("", "parentDepartmentId"),
        parent("department_id", "parentDepartmentId"),
        parent("code", "parentDepartmentCode"),
    ],
};

const fn parent(id_type: &'static str, found: &'static str) -> FieldMatch {
    let only_where = Some(("departmentIdType", id_type));
    FieldMatch { given: "parentDepartmentId", found, only_where, except: Some("root") }
}
