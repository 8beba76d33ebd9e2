//! Audit logs.

mod get_admin;
mod get_user_action;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] =
    &[&get_admin::GET_ADMIN_AUDIT_LOGS, &get_user_action::GET_USER_ACTION_LOGS];
