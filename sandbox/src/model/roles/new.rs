//! New roles.

use super::rules::check_free;
use crate::clock::Timestamp;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::namespaces;
use crate::store::ids;
use crate::store::roles::{self, Role};

/// The fields of a new role.
#[derive(Debug, Clone)]
pub struct NewRole {
    /// The code, whose form the endpoint checks.
    pub code: String,
    /// The name, if it is not empty.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// The code of the permission group.
    pub namespace: String,
    /// When the role disables itself.
    pub disable_time: Option<Timestamp>,
}

impl NewRole {
    /// Reads the fields that all calls have.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        NewRole {
            code: fields.required_text("code"),
            name: fields.text("name").filter(|name| !name.is_empty()),
            description: fields.text("description"),
            namespace: namespaces::read_code(fields),
            disable_time: None,
        }
    }
}

/// Creates a role and returns it as stored. Its name is its code if it has none.
///
/// # Errors
/// 404 if the permission group does not exist, 409 if it has a role with this code.
pub fn create(call: &Call<'_>, new: NewRole) -> Result<Role, ApiError> {
    let namespace_id = namespaces::find(call, &new.namespace)?;
    check_free(call, namespace_id, "code", &new.code)?;
    let id = ids::object_id(call.now).map_err(ApiError::internal)?;
    let role = Role {
        id: id.clone(),
        namespace_id,
        namespace_code: new.namespace,
        namespace_name: None,
        name: Some(new.name.unwrap_or_else(|| new.code.clone())),
        code: new.code,
        description: new.description,
        is_enabled: true,
        disable_time: new.disable_time,
        enable_permission_apply: false,
        created_at: call.now,
        updated_at: call.now,
    };
    roles::put(call.db, &role)?;
    roles::get(call.db, &id)?.ok_or_else(ApiError::role_not_found)
}
