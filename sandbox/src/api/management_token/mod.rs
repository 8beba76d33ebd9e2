//! Management tokens: valid for two hours in place of an access key.

mod get;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[&get::GET_MANAGEMENT_TOKEN];
