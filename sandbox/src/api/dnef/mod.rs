//! The extension fields of data resources that are trees.

mod create;
mod create_batch;
mod delete;
mod list;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_DNEF,
    &create_batch::BATCH_CREATE_DNEF,
    &delete::DELETE_DNEF,
    &update::UPDATE_DNEF,
    &list::LIST_DNEF,
];
