//! A resource for which someone has permissions, as calls resolve to it.

use super::resource_type::ResourceType;
use crate::api::prelude::*;
use crate::api::resources::permission_effect::PermissionEffect;
use crate::api::users::policy_condition::PolicyCondition;

/// Response of a call that resolves to the resources for which someone has permissions.
#[dto]
pub type AuthorizedResourcePaginatedRespDto = Resp<AuthorizedResourcePagingDto>;

/// The resources for which someone has permissions, with their number.
#[dto]
pub struct AuthorizedResourcePagingDto {
    /// Number of all resources that were found.
    pub total_count: i32,
    /// The resources. The calls take no page: whether all arrive is not documented, so compare with `totalCount`.
    pub list: Vec<AuthorizedResourceDto>,
}

/// A resource that someone has permissions for, or is denied. Any field may be missing.
#[dto]
pub struct AuthorizedResourceDto {
    /// Code of the resource, such as `ecs:1`.
    pub resource_code: String,
    /// Free text of the resource.
    pub description: Option<String>,
    /// Conditions under which the permission holds. Whether all of them must be met is not documented.
    pub condition: Option<Vec<PolicyCondition>>,
    /// What the resource stands for.
    pub resource_type: ResourceType,
    /// URL of the API, where the resource is one.
    pub api_identifier: String,
    /// Actions that are allowed or denied, such as `ecs:Start`.
    pub actions: Vec<String>,
    /// Whether the actions are allowed or denied. The documentation names `ALLOW` as the default; to be safe, count
    /// only `ALLOW` itself as allowing.
    pub effect: PermissionEffect,
}
