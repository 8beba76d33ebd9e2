//! Checks of places of data resources.

use std::collections::HashMap;

use super::rights::Rights;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::invalid;
use crate::model::data_resources::Place;
use crate::model::permission_namespaces;
use crate::store::DataResource;
use crate::store::data_resources::{self, Key};

/// Reads `resources`, of which there must be one.
///
/// # Errors
/// 400, in the words of two validators.
pub fn read_resources(fields: &mut Fields<'_>) -> Result<Vec<String>, ApiError> {
    let resources = fields.texts("resources").unwrap_or_default();
    if resources.is_empty() {
        return Err(invalid("resources must contain at least 1 elements,resources should not be empty"));
    }
    Ok(resources)
}

/// The fields of a check but for the user. Conditions are read and have no effect: policies have none.
#[derive(Debug)]
pub struct ReadCheck {
    namespace_code: String,
    action: String,
    resources: Vec<String>,
}

impl ReadCheck {
    /// Reads the fields.
    ///
    /// # Errors
    /// 400 without resources.
    pub fn read(fields: &mut Fields<'_>) -> Result<Self, ApiError> {
        Ok(ReadCheck {
            namespace_code: fields.required_text("namespaceCode"),
            action: fields.required_text("action"),
            resources: read_resources(fields)?,
        })
    }

    /// Builds the result of the check of each resource.
    ///
    /// # Errors
    /// 404 if the permission namespace does not exist.
    pub fn answer(&self, call: &Call<'_>, user_id: &str) -> Result<Json, ApiError> {
        let list = check_all(
            call,
            user_id,
            &self.namespace_code,
            &self.resources,
            |rights, text, resource, path| {
                Object::new()
                    .with("namespaceCode", self.namespace_code.as_str())
                    .with("action", self.action.as_str())
                    .with("resource", text)
                    .with(
                        "enabled",
                        resource.is_some_and(|resource| rights.allow(resource, path, &self.action)),
                    )
                    .into()
            },
        )?;
        Ok(Object::new().with("checkResultList", list).into())
    }
}

/// Builds something for each place that a request names. The data resource is missing if it does not exist.
///
/// # Errors
/// 404 if the permission namespace does not exist.
pub fn check_all(
    call: &Call<'_>,
    user_id: &str,
    namespace_code: &str,
    places: &[String],
    build: impl Fn(&Rights, &str, Option<&DataResource>, &str) -> Json,
) -> Result<Vec<Json>, ApiError> {
    let namespace = permission_namespaces::find(call, namespace_code)?;
    // Each data resource is read once, however often it is named.
    let mut known: HashMap<&str, Option<DataResource>> = HashMap::new();
    for text in places {
        let Place { resource_code, .. } = Place::of(text);
        if !known.contains_key(resource_code) {
            let found = data_resources::find(call.db, &namespace.id, Key::Code, resource_code)?;
            known.insert(resource_code, found);
        }
    }
    let rights = Rights::of_user_on(call, user_id, known.values().flatten())?;
    let built = places.iter().map(|text| {
        let Place { resource_code, path } = Place::of(text);
        build(&rights, text, known.get(resource_code).and_then(Option::as_ref), path)
    });
    Ok(built.collect())
}
