//! Permission groups.

mod create;
mod create_batch;
mod delete;
mod delete_batch;
mod get;
mod get_batch;
mod list;
mod list_roles;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_NAMESPACE,
    &create_batch::CREATE_NAMESPACES_BATCH,
    &get::GET_NAMESPACE,
    &get_batch::GET_NAMESPACES_BATCH,
    &list::LIST_NAMESPACES,
    &list_roles::LIST_NAMESPACE_ROLES,
    &update::UPDATE_NAMESPACE,
    &delete::DELETE_NAMESPACE,
    &delete_batch::DELETE_NAMESPACES_BATCH,
];
