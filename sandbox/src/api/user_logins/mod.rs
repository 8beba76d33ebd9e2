//! Applications of users, when they signed in, and where they are signed in now.

mod check_session;
mod get_accessible_apps;
mod get_apps;
mod get_authorized_apps;
mod get_history;
mod get_identities;
mod kick;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get_accessible_apps::GET_USER_ACCESSIBLE_APPS,
    &get_authorized_apps::GET_USER_AUTHORIZED_APPS,
    &get_apps::GET_USER_LOGGEDIN_APPS,
    &get_identities::GET_USER_LOGGEDIN_IDENTITIES,
    &get_history::GET_USER_LOGIN_HISTORY,
    &check_session::CHECK_SESSION_STATUS,
    &kick::KICK_USERS,
];
