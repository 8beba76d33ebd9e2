//! The groups of a user.

mod get;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[&get::GET_USER_GROUPS];
