//! New resources.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::Object;
use crate::model::namespaces::check_code;
use crate::store::ids;
use crate::store::resources::{self, Actions, Resource};

/// The fields of a new resource, as a request has them.
#[derive(Debug)]
pub struct NewResource {
    /// The code. Not checked.
    pub code: String,
    kind: String,
    name: Option<String>,
    description: Option<String>,
    actions: Option<Actions>,
    api_identifier: Option<String>,
}

/// Reads a new resource.
pub fn read(fields: &mut Fields<'_>) -> NewResource {
    NewResource {
        code: fields.text("code").unwrap_or_default(),
        kind: fields.required_text("type"),
        name: fields.text("name"),
        description: fields.text("description"),
        actions: read_actions(fields),
        api_identifier: fields.text("apiIdentifier"),
    }
}

/// Reads `actions`.
pub fn read_actions(fields: &mut Fields<'_>) -> Option<Actions> {
    let read = fields.objects("actions", |action| {
        let name = action.required_text("name");
        Object::new().with("name", name).with("description", action.required_text("description"))
    });
    read.map(|actions| Actions(actions.into_iter().map(Into::into).collect()))
}

/// Adds a resource to a permission group.
///
/// # Errors
/// 400 for a malformed code, 409 for one that is taken.
pub fn create(call: &Call<'_>, namespace_id: i64, new: NewResource) -> Result<Resource, ApiError> {
    check_code("resource", &new.code)?;
    if resources::get(call.db, namespace_id, &new.code)?.is_some() {
        return Err(ApiError::already_exists("code", &new.code));
    }
    let resource = Resource {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        namespace_id,
        code: new.code,
        kind: new.kind,
        name: new.name,
        description: new.description,
        actions: new.actions,
        api_identifier: new.api_identifier,
        linked_to_tenant: false,
        created_at: call.now,
        updated_at: call.now,
    };
    resources::put(call.db, &resource)?;
    Ok(resource)
}
