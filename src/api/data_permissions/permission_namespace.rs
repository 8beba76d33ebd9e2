//! A permission namespace, as the calls that read one or several resolve to it.

use crate::api::prelude::*;

/// A permission namespace, which holds data resources and roles. Any field may be missing.
#[dto]
pub struct GetPermissionNamespaceRespDto {
    /// Code, unique in the user pool: the `namespaceCode` of data resources and of checks.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}
