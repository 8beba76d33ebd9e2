//! The DTOs of a role.

use crate::endpoint::Call;
use crate::json::{Json, Object};
use crate::model::milliseconds;
use crate::store::roles::Role;

/// Builds a `RoleDto`. The status is that of the time of the call.
pub fn dto(call: &Call<'_>, role: &Role) -> Json {
    let namespace_name = role.namespace_name.as_deref().unwrap_or(&role.namespace_code);
    Object::new()
        .with("id", role.id.as_str())
        .with("code", role.code.as_str())
        .with("name", role.display_name())
        .with("description", role.description.as_deref().unwrap_or_default())
        .with("namespace", role.namespace_code.as_str())
        .with("namespaceName", namespace_name)
        .with("status", if role.is_enabled_at(call.now) { "ENABLE" } else { "DISABLE" })
        .with("disableTime", role.disable_time.map_or(Json::Null, milliseconds::number))
        .with("enablePermissionApply", role.enable_permission_apply)
        .into()
}

/// Builds a `PermissionNamespaceRolesListRespDto`, which is also what lists of the roles of a permission group hold.
#[must_use]
pub fn list_item(role: &Role) -> Object {
    Object::new()
        .with("name", role.display_name())
        .with("code", role.code.as_str())
        .with_some("description", role.description.clone())
        .with("namespace", role.namespace_code.as_str())
        .with("updatedAt", role.updated_at.iso())
}
