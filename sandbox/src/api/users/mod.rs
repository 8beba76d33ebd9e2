//! Users.

mod create;
mod create_batch;
mod delete_batch;
mod exists;
mod get;
mod get_batch;
mod list;
mod update;

use crate::endpoint::Endpoint;

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
