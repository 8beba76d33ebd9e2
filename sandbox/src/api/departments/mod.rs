//! Departments of an organization.

mod create;
mod create_tree;
mod delete;
mod get;
mod get_all;
mod get_all_app;
mod get_by_id;
mod get_parent;
mod list_children;
mod search;
mod search_list;
mod update;
mod update_status;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_DEPARTMENT,
    &get_by_id::GET_DEPARTMENT_BY_ID,
    &get_parent::GET_PARENT_DEPARTMENT,
    &list_children::LIST_CHILDREN_DEPARTMENTS,
    &get_all::GET_ALL_DEPARTMENTS,
    &search::SEARCH_DEPARTMENTS,
    &search_list::SEARCH_DEPARTMENTS_LIST,
    &create::CREATE_DEPARTMENT,
    &create_tree::CREATE_DEPARTMENT_TREE,
    &update::UPDATE_DEPARTMENT,
    &update_status::UPDATE_DEPARTMENT_STATUS,
    &delete::DELETE_DEPARTMENT,
    &get_all_app::GET_DEPARTMENT_AVAILABLE_APP,
];
