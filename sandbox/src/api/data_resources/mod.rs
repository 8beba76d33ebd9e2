//! Data resources: texts, lists and trees.

mod create;
mod create_array;
mod create_string;
mod create_tree;
mod delete;
mod exists;
mod get;
mod list;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_DATA_RESOURCE,
    &create_string::CREATE_DATA_RESOURCE_BY_STRING,
    &create_array::CREATE_DATA_RESOURCE_BY_ARRAY,
    &create_tree::CREATE_DATA_RESOURCE_BY_TREE,
    &list::LIST_DATA_RESOURCES,
    &get::GET_DATA_RESOURCE,
    &update::UPDATE_DATA_RESOURCE,
    &delete::DELETE_DATA_RESOURCE,
    &exists::CHECK_DATA_RESOURCE_EXISTS,
];
