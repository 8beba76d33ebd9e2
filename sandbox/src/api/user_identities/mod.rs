//! Identities of users at identity sources, and their links to the systems that they are synchronized with.

mod delete_sync_relations;
mod get;
mod get_sync_relations;
mod link;
mod unlink;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_USER_IDENTITIES,
    &link::LINK_IDENTITY,
    &unlink::UNLINK_IDENTITY,
    &get_sync_relations::GET_USER_SYNC_RELATIONS,
    &delete_sync_relations::DELETE_USER_SYNC_RELATIONS,
];
