//! User groups: named sets of users, to which roles and permissions can be granted.

pub mod add_members;
pub mod create;
pub mod create_batch;
pub mod create_or_update;
pub mod delete_batch;
pub mod get;
pub mod get_all;
pub mod get_authorized_resources;
pub mod group;
pub mod list;
pub mod list_members;
pub mod remove_members;
pub mod res_group;
pub mod update;
