//! `POST /api/v3/update-permission-namespace`: changes or renames a permission namespace.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::permission_namespaces::{
    check_code, check_code_is_free, check_name_is_free, check_not_built_in, dto,
};
use crate::store::PermissionNamespace;
use crate::store::permission_namespaces::{find, put};

/// Changes the fields that are present and returns the permission namespace as stored.
pub static UPDATE_PERMISSION_NAMESPACE: Endpoint = Endpoint::post("/api/v3/update-permission-namespace", run)
    .changes("update", "permitSpace")
    .tells("privilege-namespace:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let name = fields.text("name");
    let new_code = fields.text("newCode");
    let description = fields.text("description");
    fields.finish()?;
    if name.as_deref() == Some("") {
        return Err(invalid("name should not be empty"));
    }
    // The service looks at the new code before the old one, also if the old one does not exist.
    if let Some(new_code) = &new_code {
        check_code_is_free(call, new_code, Some(&code))?;
    }
    let stored = find(call.db, &code)?.ok_or_else(|| ApiError::english(404, "namespace not found"))?;
    check_not_built_in(&code)?;
    if let Some(new_code) = &new_code {
        check_code(new_code)?;
    }
    if let Some(name) = &name {
        check_name_is_free(call, name, Some(&stored.id))?;
    }
    let namespace = PermissionNamespace {
        code: new_code.unwrap_or(stored.code),
        name: name.unwrap_or(stored.name),
        description: description.or(stored.description),
        updated_at: call.now,
        ..stored
    };
    put(call.db, &namespace)?;
    Ok(dto(&namespace).into())
}
