//! `POST /api/v3/update-namespace`: changes or renames a permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::codes::is_too_long;
use crate::model::namespaces;
use crate::store;

/// Changes the fields that are present. Roles, resources and grants stay where they are.
pub static UPDATE_NAMESPACE: Endpoint = Endpoint::post("/api/v3/update-namespace", run)
    .changes("update", "resourceNamespace")
    .tells("privilege-namespace:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let name = fields.text("name").filter(|name| !name.is_empty());
    let description = fields.text("description");
    let new_code = fields.text("newCode");
    if new_code.as_deref().is_some_and(is_too_long) {
        fields.mark_invalid("newCode");
    }
    fields.finish()?;
    let namespace = store::namespaces::get(call.db, &code)?;
    let mut namespace = namespace.ok_or_else(ApiError::namespace_not_found)?;
    if let Some(new_code) = new_code.as_ref().filter(|new_code| **new_code != code) {
        namespaces::check_code("namespace", new_code)?;
        namespaces::check_not_built_in(call, &code)?;
        namespaces::check_free(call, "newCode", new_code)?;
        namespace.code.clone_from(new_code);
    }
    namespace.name = name.or(namespace.name);
    namespace.description = description.or(namespace.description);
    store::namespaces::update(call.db, &namespace, call.now)?;
    Ok(namespaces::dto(&namespace).with_some("newCode", new_code).into())
}
