//! Lookup of departments by the ids in requests.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::organizations;
use crate::store::departments::Key;
use crate::store::{Department, departments};

/// The type of a department id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DepartmentIdType {
    /// The value of this column.
    Column(Key),
    /// No source documents the format.
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
    fields.one_of("departmentIdType", &values).unwrap_or(DepartmentIdType::Column(Key::Id))
}

/// Finds a department. `root` is the root department, unless a department has that id or code.
///
/// # Errors
/// 404 if the department does not exist.
pub fn find(
    call: &Call<'_>,
    organization_id: i64,
    id: &str,
    id_type: DepartmentIdType,
) -> Result<Department, ApiError> {
    let key = match id_type {
        DepartmentIdType::Column(key) => key,
        DepartmentIdType::Undocumented(name) => return Err(ApiError::undocumented("departmentIdType", name)),
    };
    let found = match departments::find(call.db, organization_id, key, id)? {
        None if id == "root" => departments::root(call.db, organization_id)?,
        found => found,
    };
    found.ok_or_else(|| ApiError::department_not_found(id))
}

/// Finds a department in all organizations and returns the service's id.
///
/// # Errors
/// 404 if it does not exist.
pub fn find_anywhere(call: &Call<'_>, id: &str, id_type: DepartmentIdType) -> Result<String, ApiError> {
    let key = match id_type {
        DepartmentIdType::Column(key) => key,
        DepartmentIdType::Undocumented(name) => {
            return Err(ApiError::undocumented("options.departmentIdType", name));
        }
    };
    departments::find_anywhere(call.db, key, id)?.ok_or_else(|| ApiError::invalid_department_id(id))
}

/// A department as a request names it.
#[derive(Debug)]
pub struct DepartmentRef {
    organization_code: String,
    department_id: String,
    id_type: DepartmentIdType,
}

impl DepartmentRef {
    /// Reads the fields of a call, and `tenantId`, which has no effect.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        fields.text("tenantId");
        DepartmentRef::read_nested(fields)
    }

    /// Reads the organization's code, the id and its type.
    pub fn read_nested(fields: &mut Fields<'_>) -> Self {
        DepartmentRef {
            organization_code: organizations::read_code(fields),
            department_id: fields.non_empty_text("departmentId"),
            id_type: read_id_type(fields),
        }
    }

    /// Finds the department.
    ///
    /// # Errors
    /// 404 if the organization or the department does not exist.
    pub fn find(&self, call: &Call<'_>) -> Result<Department, ApiError> {
        let organization_id = organizations::find(call, &self.organization_code)?;
        find(call, organization_id, &self.department_id, self.id_type)
    }
}
