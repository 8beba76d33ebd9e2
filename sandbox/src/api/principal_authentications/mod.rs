//! Real-name verifications of users.

mod get;
mod reset;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] =
    &[&get::GET_USER_PRINCIPAL_AUTHENTICATION_INFO, &reset::RESET_USER_PRINCIPAL_AUTHENTICATION_INFO];
