//! The DTOs of data resources and their extension fields.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::{DataResource, ExtendField, data_resource_fields};

/// Builds the DTO of a data resource, without the permission namespace.
///
/// # Errors
/// A database error.
pub fn dto(call: &Call<'_>, resource: &DataResource) -> Result<Object, ApiError> {
    let fields = data_resource_fields::of(call.db, &resource.id)?;
    let fields: Vec<Json> = fields.iter().map(field_dto).collect();
    Ok(Object::new()
        .with("resourceName", resource.name.as_str())
        .with("resourceCode", resource.code.as_str())
        .with("type", resource.kind.as_str())
        .with_some("description", resource.description.clone())
        .with("struct", resource.structure.read()?)
        .with_some("extendFieldList", (!fields.is_empty()).then_some(fields))
        .with("actions", resource.actions.clone()))
}

/// Builds the DTO of an extension field.
#[must_use]
pub fn field_dto(field: &ExtendField) -> Json {
    Object::new()
        .with("key", field.key.as_str())
        .with("valueType", field.value_type.as_str())
        .with_some("description", field.description.clone())
        .with("label", field.label.as_str())
        .with_some("config", field.config.clone())
        .into()
}
