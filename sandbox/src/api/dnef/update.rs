//! `POST /api/v3/update-dnef`: changes an extension field.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::data_resources::{ResourceRef, check_config, field_not_found};
use crate::model::permission_namespaces::success;
use crate::store::{ExtendField, data_resource_fields};

/// Changes what is given. Key and type stay.
pub static UPDATE_DNEF: Endpoint = Endpoint::post("/api/v3/update-dnef", run)
    .changes("update", "dataResource")
    .tells("data-resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let key = fields.required_text("key");
    let label = fields.text("label");
    let description = fields.text("description");
    let config = fields.object("config").cloned();
    fields.finish()?;
    if label.as_deref() == Some("") {
        return Err(invalid("label should not be empty"));
    }
    let resource = resource.find_tree(call)?;
    let stored = data_resource_fields::find(call.db, &resource.id, &key)?.ok_or_else(field_not_found)?;
    let field = ExtendField {
        label: label.unwrap_or(stored.label),
        description: description.or(stored.description),
        config: config.or(stored.config),
        ..stored
    };
    check_config(&field.value_type, field.config.as_ref())?;
    data_resource_fields::put(call.db, &resource.id, &field)?;
    Ok(success())
}
