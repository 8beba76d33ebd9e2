//! A `ResourceDto` and a `CommonResourceDto`.

use crate::endpoint::Call;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store::common_resources::CommonResource;
use crate::store::resources::Resource;

/// Builds the DTO of a resource in the permission group with this code.
#[must_use]
pub fn dto(resource: &Resource, namespace: &str) -> Object {
    Object::new()
        .with("code", resource.code.as_str())
        .with_some("description", resource.description.clone())
        .with_some("name", resource.name.clone())
        .with("type", resource.kind.as_str())
        .with_some("actions", resource.actions.as_ref().map(|actions| Json::List(actions.0.clone())))
        .with_some("apiIdentifier", resource.api_identifier.clone())
        .with("namespace", namespace)
        .with("linkedToTenant", resource.linked_to_tenant)
}

/// Builds the DTO of a resource in a list of several permission groups.
#[must_use]
pub fn common(call: &Call<'_>, common: &CommonResource) -> Json {
    let CommonResource { resource, namespace, namespace_name } = common;
    dto(resource, namespace)
        .with("id", resource.id.as_str())
        .with("namespaceId", u32::try_from(resource.namespace_id).unwrap_or(u32::MAX))
        .with("namespaceName", namespaces::name(namespace_name.as_deref(), namespace))
        .with("userPoolId", call.pool.id.as_str())
        .with("createdAt", resource.created_at.iso())
        .with("updatedAt", resource.updated_at.iso())
        .into()
}

/// Returns a text of which responses require one: empty, if there is none.
#[must_use]
pub fn text(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}
