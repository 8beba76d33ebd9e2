//! `POST /api/v3/update-login-page-config`: sets up the login page of an application.

use super::login_page_settings::UpdateLoginConfig;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Sets up the login page of an application.
///
/// The sources say that it goes by the id of the application, and declare no field for this id: which application is
/// changed is not documented. All settings are sent at once, no call is documented to read any of them for an
/// application, and what five of them hold is not documented: the call overwrites what is stored, unseen. Try it in a
/// user pool that nobody logs in to first.
///
/// @example
/// ```ts
/// await client.updateLoginPageConfig({
///   update: {
///     // What these five hold is not documented.
///     tabMethodsSortConfig,
///     qrCodeSortConfig,
///     passwordTabConfig,
///     verifyCodeTabConfig,
///     config,
///     ssoPageCustomizationSettings: { hideRegister: true },
///     enableCreateTenant: false,
///     createTenantScenes: [],
///     enableJoinTenant: false,
///     joinTenantScenes: [],
///     enableVerifyDomain: false,
///     verifyDomainScenes: [],
///     enableAutoConnectTenantApp: false,
///   },
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-login-page-config", idempotent)]
fn update_login_page_config(input: UpdateLoginConfigDto) -> IsSuccessRespDto;

/// Input of `updateLoginPageConfig`.
#[dto]
pub struct UpdateLoginConfigDto {
    /// The settings.
    pub update: UpdateLoginConfig,
}
