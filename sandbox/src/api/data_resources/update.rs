//! `POST /api/v3/update-data-resource`: changes a data resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::data_resources::{
    ResourceRef, check_actions, check_name_is_free, check_structure, dto, paths,
};
use crate::store::{DataResource, Structure, data_resources};

/// Changes the fields that are present and returns the data resource as stored. Permissions on actions and nodes that are gone are
/// deleted.
pub static UPDATE_DATA_RESOURCE: Endpoint = Endpoint::post("/api/v3/update-data-resource", run)
    .changes("update", "dataResource")
    .tells("data-resource:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let name = fields.text("resourceName");
    let description = fields.text("description");
    let structure = fields.value("struct").cloned();
    let actions = fields.texts("actions");
    fields.finish()?;
    if name.as_deref() == Some("") {
        return Err(invalid("resourceName should not be empty"));
    }
    let actions = actions.map(check_actions).transpose()?;
    let stored = resource.find(call)?;
    if let Some(name) = &name {
        check_name_is_free(call, &stored.namespace_id, name, Some(&stored.id))?;
    }
    if let Some(structure) = &structure {
        check_structure(&stored.kind, structure)?;
    }
    let has_changed = structure.is_some() || actions.is_some();
    let resource = DataResource {
        name: name.unwrap_or(stored.name),
        description: description.or(stored.description),
        structure: structure.as_ref().map_or(stored.structure, Structure::of),
        actions: actions.unwrap_or(stored.actions),
        updated_at: call.now,
        ..stored
    };
    data_resources::put(call.db, &resource)?;
    if has_changed {
        let kept =
            if resource.kind == "TREE" { paths(&resource.structure.read()?) } else { Default::default() };
        data_resources::delete_stale_permissions(call.db, &resource, kept.into_iter().collect())?;
    }
    Ok(dto(call, &resource)?.into())
}
