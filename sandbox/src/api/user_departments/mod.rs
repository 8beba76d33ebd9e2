//! The departments of a user.

mod get;
mod set;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[&get::GET_USER_DEPARTMENTS, &set::SET_USER_DEPARTMENTS];
