//! Links of departments to the systems that they are synchronized with.

mod delete;
mod get;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] =
    &[&get::GET_DEPARTMENT_SYNC_RELATIONS, &delete::DELETE_DEPARTMENT_SYNC_RELATIONS];
