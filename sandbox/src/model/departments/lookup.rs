//! How calls name departments.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::organizations;
use crate::store::departments::Key;
use crate::store::{Department, departments};

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
    fields.one_of("departmentIdType", &values).unwrap_or(DepartmentIdType::Column(Key::Id))
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

/// The service's id of a department in whatever organization.
///
/// # Errors
/// 404 if there is none.
pub fn find_anywhere(call: &Call<'_>, id: &str, id_type: DepartmentIdType) -> Result<String, ApiError> {
    let key = match id_type {
        DepartmentIdType::Column(key) => key,
        DepartmentIdType::Undocumented(name) => {
            return Err(ApiError::undocumented("options.departmentIdType", name));
        }
    };
    departments::find_anywhere(call.db, key, id)?.ok_or_else(|| ApiError::invalid_department_id(id))
}

/// How a call names its department.
#[derive(Debug)]
pub struct DepartmentRef {
    organization_code: String,
    department_id: String,
    id_type: DepartmentIdType,
}

impl DepartmentRef {
    /// Reads the fields of a call, and `tenantId`, which changes nothing.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        fields.text("tenantId");
        DepartmentRef::read_nested(fields)
    }

    /// Reads the code, the id and its type.
    pub fn read_nested(fields: &mut Fields<'_>) -> Self {
        DepartmentRef {
            organization_code: organizations::read_code(fields),
            department_id: fields.non_empty_text("departmentId"),
            id_type: read_id_type(fields),
        }
    }

    /// The department.
    ///
    /// # Errors
    /// 404 if there is no such organization, or no such department in it.
    pub fn find(&self, call: &Call<'_>) -> Result<Department, ApiError> {
        let organization_id = organizations::find(call, &self.organization_code)?;
        find(call, organization_id, &self.department_id, self.id_type)
    }
}
