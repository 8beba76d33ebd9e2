//! `POST /api/v3/update-resource`: changes a resource of a permission group.

use super::resource::ResourceRespDto;
use super::resource_action::ResourceAction;
use super::resource_type::ResourceType;
use crate::api::prelude::*;

/// Changes a resource of a permission group and resolves to it as stored.
///
/// Only the fields that are given are sent. Whether the others keep their values is not documented: to be sure, read
/// them with `getResource` and send them along, as below. Rejects with `kind: "not_found"` when the resource does not
/// exist.
///
/// @example
/// ```ts
/// const { data } = await client.getResource({ code: "invoices", namespace: "default" });
/// await client.updateResource({
///   code: "invoices",
///   namespace: "default",
///   type: data.type,
///   name: data.name,
///   description: data.description,
///   apiIdentifier: data.apiIdentifier,
///   actions: [...(data.actions ?? []), { name: "invoices:Export", description: "Export invoices" }],
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-resource", idempotent)]
fn update_resource(input: UpdateResourceDto) -> ResourceRespDto;

/// Input of `updateResource`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateResourceDto {
    /// Code of the resource to change. The code itself cannot be changed.
    #[shape(len = 1..)]
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// New name, shown to people.
    pub name: Option<String>,
    /// Actions for which permissions can be given, 0 to 100 entries. They presumably replace those that are stored: not
    /// documented.
    #[shape(len = 0..=100)]
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API, for a resource of type `API`.
    pub api_identifier: Option<String>,
    /// Code of the permission group that has the resource. Absent: the default permission group.
    pub namespace: Option<String>,
    /// What the resource stands for.
    #[shape(name = "type")]
    pub kind: Option<ResourceType>,
}
