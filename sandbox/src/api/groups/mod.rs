//! User groups.

mod add_members;
mod create;
mod create_batch;
mod create_or_update;
mod delete_batch;
mod get;
mod get_all;
mod list;
mod list_members;
mod remove_members;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_GROUP,
    &list::LIST_GROUPS,
    &get_all::GET_ALL_GROUPS,
    &create::CREATE_GROUP,
    &create_or_update::CREATE_OR_UPDATE_GROUP,
    &create_batch::CREATE_GROUPS_BATCH,
    &update::UPDATE_GROUP,
    &delete_batch::DELETE_GROUPS_BATCH,
    &add_members::ADD_GROUP_MEMBERS,
    &remove_members::REMOVE_GROUP_MEMBERS,
    &list_members::LIST_GROUP_MEMBERS,
];
