//! Management tokens, which stand for an access key for two hours.

mod get;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[&get::GET_MANAGEMENT_TOKEN];
