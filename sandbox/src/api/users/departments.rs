//! The departments that a new user is put into.

use crate::api::Call;
use crate::api::departments::DepartmentIdType;
use crate::messages::Refusal;
use crate::store::departments;

/// The service's id of a department in whatever organization.
///
/// # Errors
/// 404 if there is none.
pub fn find(call: &Call<'_>, id: &str, id_type: DepartmentIdType) -> Result<String, Refusal> {
    let key = match id_type {
        DepartmentIdType::Column(key) => key,
        DepartmentIdType::Undocumented(name) => {
            return Err(Refusal::undocumented("options.departmentIdType", name));
        }
    };
    departments::find_anywhere(call.db, key, id)?.ok_or_else(|| Refusal::no_such_department(id))
}
