//! Resources and their grants.

mod associate_tenant;
mod authorize;
mod create;
mod create_batch;
mod delete;
mod delete_batch;
mod delete_common_batch;
mod get;
mod get_authorized;
mod get_authorized_targets;
mod get_batch;
mod is_action_allowed;
mod list;
mod list_common;
mod of_group;
mod of_role;
mod of_user;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_RESOURCE,
    &create_batch::CREATE_RESOURCES_BATCH,
    &get::GET_RESOURCE,
    &get_batch::GET_RESOURCES_BATCH,
    &list::LIST_RESOURCES,
    &list_common::LIST_COMMON_RESOURCE,
    &update::UPDATE_RESOURCE,
    &delete::DELETE_RESOURCE,
    &delete_batch::DELETE_RESOURCES_BATCH,
    &delete_common_batch::DELETE_COMMON_RESOURCES_BATCH,
    &associate_tenant::ASSOCIATE_TENANT_RESOURCE,
    &authorize::AUTHORIZE_RESOURCES,
    &get_authorized::GET_AUTHORIZED_RESOURCES,
    &get_authorized_targets::GET_RESOURCE_AUTHORIZED_TARGETS,
    &is_action_allowed::IS_ACTION_ALLOWED,
    &of_user::GET_USER_AUTHORIZED_RESOURCES,
    &of_role::GET_ROLE_AUTHORIZED_RESOURCES,
    &of_group::GET_GROUP_AUTHORIZED_RESOURCES,
];
