//! The roles of a user.

mod get;
mod has_any;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[&get::GET_USER_ROLES, &has_any::HAS_ANY_ROLE];
