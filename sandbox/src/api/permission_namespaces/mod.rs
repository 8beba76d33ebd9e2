//! Permission namespaces, which hold data resources.

mod create;
mod create_batch;
mod delete;
mod delete_batch;
mod exists;
mod get;
mod get_batch;
mod list;
mod list_roles;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_PERMISSION_NAMESPACE,
    &create_batch::CREATE_PERMISSION_NAMESPACES_BATCH,
    &get::GET_PERMISSION_NAMESPACE,
    &get_batch::GET_PERMISSION_NAMESPACES_BATCH,
    &list::LIST_PERMISSION_NAMESPACES,
    &update::UPDATE_PERMISSION_NAMESPACE,
    &delete::DELETE_PERMISSION_NAMESPACE,
    &delete_batch::DELETE_PERMISSION_NAMESPACES_BATCH,
    &exists::CHECK_PERMISSION_NAMESPACE_EXISTS,
    &list_roles::LIST_PERMISSION_NAMESPACE_ROLES,
];
