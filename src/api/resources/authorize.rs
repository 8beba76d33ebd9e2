//! `POST /api/v3/authorize-resources`: gives permissions for resources to users, roles, user groups and departments.

use super::resource_type::ResourceType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Gives permissions for resources to users, roles, user groups and departments, each for actions of its own.
///
/// Whether the actions are added to those that were given before, or replace them, is not documented, and the API documents
/// no call that takes such a permission back. A code that no resource has was seen to be accepted: check codes with
/// `getResourcesBatch` first. Rejects with `kind: "not_found"` when the permission group does not exist. After `network`,
/// `timeout` or `bad_response` some permissions may be given (`outcome: "unknown"`): check with `getAuthorizedResources`.
///
/// @example
/// ```ts
/// await client.authorizeResources({
///   namespace: "default",
///   list: [
///     {
///       targetType: "ROLE",
///       targetIdentifiers: ["auditor"],
///       resources: [{ code: "invoices", resourceType: "DATA", actions: ["invoices:Read"] }],
///     },
///   ],
/// });
/// const { data } = await client.getAuthorizedResources({
///   namespace: "default",
///   targetType: "ROLE",
///   targetIdentifier: "auditor",
/// });
/// console.log(data.list.map((resource) => resource.resourceCode));
/// ```
// The same permission was seen to be accepted again, but no source says whether it is then there twice: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/authorize-resources", non_idempotent)]
fn authorize_resources(input: AuthorizeResourcesDto) -> IsSuccessRespDto;

/// Input of `authorizeResources`.
#[dto]
pub struct AuthorizeResourcesDto {
    /// Who gets which permissions, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub list: Vec<AuthorizeResourceItem>,
    /// Code of the permission group that has the resources. Without it, the documentation says, the default permission
    /// group is meant; but the service was seen to refuse such a call (404), and to accept `"default"`.
    pub namespace: Option<String>,
}

/// Who gets permissions, and which: each of the targets gets all of them.
#[dto]
pub struct AuthorizeResourceItem {
    /// What the targets are.
    pub target_type: TargetType,
    /// The targets, 0 to 100 entries: ids of users or departments, assigned by the service, or codes of roles or user
    /// groups.
    #[shape(len = 0..=100)]
    pub target_identifiers: Vec<String>,
    /// The resources, each with its actions. The maximum number is not documented.
    pub resources: Vec<ResourceItemDto>,
}

/// Permission for one resource.
#[dto]
pub struct ResourceItemDto {
    /// Code of the resource.
    #[shape(len = 1..)]
    pub code: String,
    /// Names of the actions to allow, such as `ecs:Start`, 0 to 50 entries. `*` was seen to be accepted and presumably
    /// means all actions. What an empty list means is not documented.
    #[shape(len = 0..=50)]
    pub actions: Vec<String>,
    /// What the resource stands for. Presumably as `createResource` was told: not documented.
    pub resource_type: ResourceType,
}
