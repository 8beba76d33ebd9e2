//! A resource, as calls resolve to it.

use super::resource_action::ResourceAction;
use super::resource_type::ResourceType;
use crate::api::prelude::*;

/// Response of a call that resolves to one resource.
#[dto]
pub type ResourceRespDto = Resp<ResourceDto>;

/// A resource, as the service returns it. Any field may be missing, and further ones may be there.
#[dto]
pub struct ResourceDto {
    /// Code, unique in the permission group.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// What the resource stands for.
    #[shape(name = "type")]
    pub kind: ResourceType,
    /// Actions for which permissions can be given.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API, where the resource is one.
    pub api_identifier: Option<String>,
    /// Code of the permission group that has the resource.
    pub namespace: Option<String>,
    /// Whether the resource of an application is linked to the tenant: see `associateTenantResource`.
    pub linked_to_tenant: Option<bool>,
}
