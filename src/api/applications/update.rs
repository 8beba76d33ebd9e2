//! `POST /api/v3/update-application`: changes an application.

use super::application_branding_config_input::ApplicationBrandingConfigInputDto;
use super::application_default_login_method_input::ApplicationDefaultLoginMethodInput;
use super::basic_login_method::BasicLoginMethod;
use super::protocol::{ApplicationProtocol, CasIdPConfig, OIDCConfig, OauthIdpConfig, SamlIdpConfig};
use super::register_config::ApplicationRegisterConfigInputDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes an application.
///
/// Only the fields that are given are sent. The service was seen to refuse a new name, by `success: false` beside `statusCode`
/// 200: the call then rejects with `kind: "api"`. What else it refuses is not documented, nor whether lists and objects replace
/// the stored ones: give all that is to be there, and check with `getApplication`. Presumably rejects with
/// `kind: "not_found"` when the application does not exist, as `getApplication` does.
///
/// @example
/// ```ts
/// const { data } = await client.getApplication({ appId });
/// await client.updateApplication({
///   appId,
///   redirectUris: [...data.redirectUris, "https://shop.steamory.example/v2/callback"],
/// });
/// ```
// It writes absolute values, and knows the application by an id that it does not change: twice is the same as once.
#[endpoint(POST "/api/v3/update-application", idempotent)]
fn update_application(input: UpdateApplicationDto) -> IsSuccessRespDto;

/// Input of `updateApplication`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateApplicationDto {
    /// Id of the application to change, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
    /// New name shown to people. The service was seen to refuse one.
    pub app_name: Option<String>,
    /// Settings of an integrated application. Their form is not documented.
    #[shape(secret)]
    pub template_data: Option<Json>,
    /// New identifier, unique and readable.
    pub app_identifier: Option<String>,
    /// URL of the logo.
    pub app_logo: Option<String>,
    /// Free text.
    pub app_description: Option<String>,
    /// Protocol by which it logs users in by default.
    pub default_protocol: Option<ApplicationProtocol>,
    /// Addresses to which users may return after the login: give all of them.
    pub redirect_uris: Option<Vec<String>>,
    /// Addresses to which users may return after the logout: give all of them.
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Address that opens when a user clicks the application in the application panel, or tries the login in the console;
    /// by default the service's login page.
    pub init_login_uri: Option<String>,
    /// Whether to enable single sign-on: one login serves all applications that have it.
    pub sso_enabled: Option<bool>,
    /// Settings for OpenID Connect.
    pub oidc_config: Option<OIDCConfig>,
    /// Whether the application can log users in by SAML.
    pub saml_provider_enabled: Option<bool>,
    /// Settings for SAML.
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application can log users in by OAuth 2.0, which the documentation advises against.
    pub oauth_provider_enabled: Option<bool>,
    /// Settings for OAuth 2.0.
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application can log users in by CAS.
    pub cas_provider_enabled: Option<bool>,
    /// Settings for CAS.
    pub cas_config: Option<CasIdPConfig>,
    /// How users log in.
    pub login_config: Option<UpdateApplicationLoginConfigInputDto>,
    /// How users sign up.
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Look of the login page.
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Whether users without access to the application see it in the application panel.
    pub sso_show_launchpad: Option<bool>,
    /// Whether users can apply for access. This needs `ssoEnabled` and `ssoShowLaunchpad`, too.
    pub enable_permission_apply: Option<bool>,
}

/// How users log in to an application, to be stored. It has no fields for connections of identity sources: see
/// `changeExtIdpConnState`.
#[dto]
pub struct UpdateApplicationLoginConfigInputDto {
    /// Whether to make one page of the login page and the sign-up page.
    pub merge_login_and_register_page: Option<bool>,
    /// Ways to log in without an identity source: give all of them. Users who have none of these, nor an identity
    /// source, are locked out.
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Default way to log in. By the documentation social and enterprise identity sources do not count, though the values have
    /// `LDAP` and `AD`.
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Whether users see a page on which they authorize the application. Required also where it is to stay as it is:
    /// `getApplication` reads the stored value.
    pub show_authorization_page: bool,
}
