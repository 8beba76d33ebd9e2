//! How users log in to an application, as calls resolve to it.

use super::application_default_login_method::ApplicationDefaultLoginMethod;
use super::application_enabled_ext_idp_conn::ApplicationEnabledExtIdpConnDto;
use super::basic_login_method::BasicLoginMethod;
use crate::api::prelude::*;

/// How users log in to an application. Any field may be missing.
#[dto]
pub struct ApplicationLoginConfigDto {
    /// Whether the login page and the sign-up page are one. Absent means `false`.
    pub merge_login_and_register_page: bool,
    /// Ways to log in without an identity source.
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// Default way to log in. By the documentation social and enterprise identity sources do not count, though the values
    /// have `LDAP` and `AD`.
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// Connections of identity sources by which users can log in.
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// Whether users see a page on which they authorize the application.
    pub show_authorization_page: bool,
}
