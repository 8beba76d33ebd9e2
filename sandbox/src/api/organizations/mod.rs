//! Organizations. Each has a root department.

mod create;
mod delete;
mod get;
mod get_batch;
mod list;
mod search;
mod update;
mod update_status;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_ORGANIZATION,
    &get_batch::GET_ORGANIZATION_BATCH,
    &list::LIST_ORGANIZATIONS,
    &search::SEARCH_ORGANIZATIONS,
    &create::CREATE_ORGANIZATION,
    &update::UPDATE_ORGANIZATION,
    &update_status::UPDATE_ORGANIZATION_STATUS,
    &delete::DELETE_ORGANIZATION,
];
