//! Lookup of data resources by the codes in requests.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::data_errors::{invalid, resource_not_found};
use crate::model::permission_namespaces;
use crate::store::DataResource;
use crate::store::data_resources::{self, Key};

/// A data resource as a request names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceRef {
    namespace_code: String,
    resource_code: String,
}

impl ResourceRef {
    /// Reads `namespaceCode` and `resourceCode`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        ResourceRef {
            namespace_code: fields.required_text("namespaceCode"),
            resource_code: fields.required_text("resourceCode"),
        }
    }

    /// Finds the data resource.
    ///
    /// # Errors
    /// 404 if it or its permission namespace does not exist.
    pub fn find(&self, call: &Call<'_>) -> Result<DataResource, ApiError> {
        let namespace = permission_namespaces::find(call, &self.namespace_code)?;
        data_resources::find(call.db, &namespace.id, Key::Code, &self.resource_code)?
            .ok_or_else(resource_not_found)
    }

    /// Finds the data resource, which must be a tree: no other one has extension fields.
    ///
    /// # Errors
    /// 404 if it or its permission namespace does not exist, 400 if it is no tree.
    pub fn find_tree(&self, call: &Call<'_>) -> Result<DataResource, ApiError> {
        let resource = self.find(call)?;
        if resource.kind != "TREE" {
            return Err(invalid("only a tree has extension fields"));
        }
        Ok(resource)
    }
}

/// Checks that no other data resource of the permission namespace has the name.
///
/// # Errors
/// 409, in English for every language.
pub fn check_name_is_free(
    call: &Call<'_>,
    namespace_id: &str,
    name: &str,
    own_id: Option<&str>,
) -> Result<(), ApiError> {
    match data_resources::find(call.db, namespace_id, Key::Name, name)? {
        Some(other) if Some(other.id.as_str()) != own_id => {
            Err(ApiError::english(409, "data resource name already exist"))
        }
        _ => Ok(()),
    }
}
