//! Users.

mod create;
mod create_batch;
mod delete_batch;
mod exists;
mod get;
mod get_batch;
mod list;
mod list_archived;
mod list_legacy;
mod resign;
mod resign_batch;
mod update;
mod update_batch;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_USER,
    &get_batch::GET_USER_BATCH,
    &list::LIST_USERS,
    &list_legacy::LIST_USERS_LEGACY,
    &list_archived::LIST_ARCHIVED_USERS,
    &create::CREATE_USER,
    &create_batch::CREATE_USERS_BATCH,
    &update::UPDATE_USER,
    &update_batch::UPDATE_USER_BATCH,
    &delete_batch::DELETE_USERS_BATCH,
    &resign::RESIGN_USER,
    &resign_batch::RESIGN_USER_BATCH,
    &exists::IS_USER_EXISTS,
];
