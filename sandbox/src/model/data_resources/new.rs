//! A data resource that is new, as requests describe it.

use std::collections::HashSet;

use super::fields::{add_field, read_field};
use super::lookup::check_name_is_free;
use super::structure::check_structure;
use super::tree::is_code;
use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::permission_namespaces;
use crate::store::data_resources::{self, Key};
use crate::store::{DataResource, ExtendField, Structure, ids};

/// A data resource that is new.
#[derive(Debug)]
pub struct NewResource {
    namespace_code: String,
    code: String,
    name: String,
    description: Option<String>,
    structure: Json,
    actions: Vec<String>,
    fields: Vec<ExtendField>,
}

impl NewResource {
    /// Reads all fields but the type.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        NewResource {
            namespace_code: fields.required_text("namespaceCode"),
            code: fields.required_text("resourceCode"),
            name: fields.required_text("resourceName"),
            description: fields.text("description"),
            structure: fields.value("struct").cloned().unwrap_or(Json::Null),
            actions: fields.texts("actions").unwrap_or_default(),
            fields: fields.objects("extendFieldList", read_field).unwrap_or_default(),
        }
    }

    /// Checks the data resource and stores it.
    ///
    /// # Errors
    /// 404 if the permission namespace does not exist, 409 if the code or the name is in use, 400 for other rules.
    pub fn store(self, call: &Call<'_>, kind: &str) -> Result<DataResource, ApiError> {
        let actions = check_actions(self.actions)?;
        let namespace = permission_namespaces::find(call, &self.namespace_code)?;
        if !is_code(&self.code) {
            return Err(invalid(&format!("invalid resource code: {}", shown(&self.code))));
        }
        check_structure(kind, &self.structure)?;
        if data_resources::find(call.db, &namespace.id, Key::Code, &self.code)?.is_some() {
            return Err(ApiError::english(409, "data resource code already exist"));
        }
        check_name_is_free(call, &namespace.id, &self.name, None)?;
        let resource = DataResource {
            id: ids::object_id(call.now).map_err(ApiError::internal)?,
            namespace_id: namespace.id,
            namespace_code: namespace.code,
            namespace_name: namespace.name,
            code: self.code,
            name: self.name,
            kind: kind.to_owned(),
            description: self.description,
            structure: Structure::of(&self.structure),
            actions,
            created_at: call.now,
            updated_at: call.now,
        };
        if !self.fields.is_empty() && kind != "TREE" {
            return Err(invalid("only a tree has extension fields"));
        }
        data_resources::put(call.db, &resource)?;
        for field in &self.fields {
            add_field(call, &resource.id, field)?;
        }
        Ok(resource)
    }
}

/// Returns the actions, each once.
///
/// # Errors
/// 400 if there are none, or if one cannot be part of a permission.
pub fn check_actions(actions: Vec<String>) -> Result<Vec<String>, ApiError> {
    if actions.is_empty() {
        return Err(invalid("actions should not be empty"));
    }
    let mut seen = HashSet::new();
    let mut kept = Vec::with_capacity(actions.len());
    for action in actions {
        if !is_code(&action) || action == "*" {
            return Err(invalid(&format!("invalid action: {}", shown(&action))));
        }
        if seen.insert(action.clone()) {
            kept.push(action);
        }
    }
    Ok(kept)
}
