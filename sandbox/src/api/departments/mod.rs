//! Departments of an organization.

mod create;
mod create_tree;
mod delete;
mod dto;
mod get;
mod get_all;
mod get_all_app;
mod get_by_id;
mod get_parent;
pub mod i18n;
mod list_children;
mod search;
mod search_list;
mod update;
mod update_status;

pub use dto::dto;
pub use update::lead;

use super::{Call, Endpoint, Fields, organizations};
use crate::messages::Refusal;
use crate::store::departments::Key;
use crate::store::{Department, departments};

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_DEPARTMENT,
    &get_by_id::GET_DEPARTMENT_BY_ID,
    &get_parent::GET_PARENT_DEPARTMENT,
    &list_children::LIST_CHILDREN_DEPARTMENTS,
    &get_all::GET_ALL_DEPARTMENTS,
    &search::SEARCH_DEPARTMENTS,
    &search_list::SEARCH_DEPARTMENTS_LIST,
    &create::CREATE_DEPARTMENT,
    &create_tree::CREATE_DEPARTMENT_TREE,
    &update::UPDATE_DEPARTMENT,
    &update_status::UPDATE_DEPARTMENT_STATUS,
    &delete::DELETE_DEPARTMENT,
    &get_all_app::GET_DEPARTMENT_AVAILABLE_APP,
];

/// How a department id is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepartmentIdType {
    /// By a column of its own.
    Column(Key),
    /// No source says what such an id looks like for a department.
    Undocumented(&'static str),
}

/// Reads `departmentIdType`.
pub fn read_id_type(fields: &mut Fields<'_>) -> DepartmentIdType {
    let values = [
        ("department_id", DepartmentIdType::Column(Key::Id)),
        ("open_department_id", DepartmentIdType::Column(Key::OpenDepartmentId)),
        ("code", DepartmentIdType::Column(Key::Code)),
        ("sync_relation", DepartmentIdType::Undocumented("sync_relation")),
        ("custom_field", DepartmentIdType::Undocumented("custom_field")),
    ];
    fields.choice("departmentIdType", &values).unwrap_or(DepartmentIdType::Column(Key::Id))
}

/// The department that a caller named. `root` names the root department, unless another one has that very id
/// or code.
///
/// # Errors
/// 404 if the organization has no such department.
pub fn find(
    call: &Call<'_>,
    organization_id: i64,
    id: &str,
    id_type: DepartmentIdType,
) -> Result<Department, Refusal> {
    let key = match id_type {
        DepartmentIdType::Column(key) => key,
        DepartmentIdType::Undocumented(name) => return Err(Refusal::undocumented("departmentIdType", name)),
    };
    let found = match departments::find(call.db, organization_id, key, id)? {
        None if id == "root" => departments::root(call.db, organization_id)?,
        found => found,
    };
    found.ok_or_else(|| Refusal::department_not_found(id))
}

/// Reads `code`.
pub fn read_code(fields: &mut Fields<'_>) -> Option<String> {
    let code = fields.text("code");
    if code.as_deref().is_some_and(organizations::is_too_long) {
        fields.refuse("code");
    }
    code
}

/// Refuses a code with blanks or beyond ASCII, in other words than one that is too long.
///
/// # Errors
/// 400 in English, whatever the language.
pub fn check_code(code: Option<&str>) -> Result<(), Refusal> {
    match code {
        Some(code) if code.is_empty() || !code.chars().all(|letter| letter.is_ascii_graphic()) => {
            // The service says organization of a department's code too.
            Err(Refusal::english(400, format!("invalid organization code: {code}")))
        }
        _ => Ok(()),
    }
}

/// Refuses a code or an `openDepartmentId` that another department of the organization has.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, department: &Department) -> Result<(), Refusal> {
    for (name, key, value) in [
        ("code", Key::Code, &department.code),
        ("openDepartmentId", Key::OpenDepartmentId, &department.open_department_id),
    ] {
        let Some(value) = value else { continue };
        match departments::find(call.db, department.organization_id, key, value)? {
            Some(other) if other.id != department.id => return Err(Refusal::taken(name, value)),
            _ => {}
        }
    }
    Ok(())
}
