//! Data policies and their grants.

mod authorize;
mod create;
mod delete;
mod exists;
mod get;
mod list;
mod list_simple;
mod list_targets;
mod revoke;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_DATA_POLICY,
    &list::LIST_DATA_POLICIES,
    &list_simple::LIST_SIMPLE_DATA_POLICIES,
    &get::GET_DATA_POLICY,
    &update::UPDATE_DATA_POLICY,
    &delete::DELETE_DATA_POLICY,
    &exists::CHECK_DATA_POLICY_EXISTS,
    &list_targets::LIST_DATA_POLICY_TARGETS,
    &authorize::AUTHORIZE_DATA_POLICIES,
    &revoke::REVOKE_DATA_POLICY,
];
