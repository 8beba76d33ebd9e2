//! Users.

pub mod compare;
mod create;
mod create_batch;
mod delete_batch;
mod departments;
mod dto;
mod exists;
mod filter;
mod get;
mod get_batch;
mod id;
mod list;
pub mod new;
mod profile;
mod rules;
mod update;

pub use dto::{With, dto};
pub use id::{UserIdType, find, lookup, read_id_type};

use super::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_USER,
    &get_batch::GET_USER_BATCH,
    &list::LIST_USERS,
    &create::CREATE_USER,
    &create_batch::CREATE_USERS_BATCH,
    &update::UPDATE_USER,
    &delete_batch::DELETE_USERS_BATCH,
    &exists::IS_USER_EXISTS,
];

/// A user, as the echo mode answers it.
pub const ECHO: &str = include_str!("echo.json");
/// A page of users, as the echo mode answers it.
pub const ECHO_PAGE: &str = include_str!("echo_page.json");
