//! A new application, as `createApplication` resolves to it.

use super::application_branding_config::ApplicationBrandingConfig;
use super::application_login_config::ApplicationLoginConfigDto;
use super::application_type::ApplicationType;
use super::protocol::{ApplicationProtocol, CasIdPConfig, OIDCConfig, OauthIdpConfig, SamlIdpConfig};
use super::register_config::ApplicationRegisterConfig;
use crate::api::prelude::*;

/// A new application with its settings, as the service stored it. Its secret is in no documented field, but what the
/// settings of protocols hold is not documented: keep them out of logs. Any field may be missing.
#[dto]
pub struct CreateApplicationRespDataDto {
    /// Id assigned by the service; other calls know the application by it.
    pub app_id: String,
    /// Identifier, unique and readable.
    pub app_identifier: String,
    /// Name shown to people.
    pub app_name: String,
    /// URL of the logo.
    pub app_logo: String,
    /// Free text.
    pub app_description: Option<String>,
    /// Kind of program that it is. Other values may appear.
    pub app_type: Open<ApplicationType>,
    /// Id of the user pool that it belongs to.
    pub user_pool_id: String,
    /// `true`: an integrated application, made from a template of the service. `false`: a self-built one.
    pub is_integrate_app: bool,
    /// Protocol by which it logs users in by default.
    pub default_protocol: ApplicationProtocol,
    /// Addresses to which users may return after the login.
    pub redirect_uris: Vec<String>,
    /// Addresses to which users may return after the logout.
    pub logout_redirect_uris: Vec<String>,
    /// Address that opens when a user clicks the application in the application panel, or tries the login in the console;
    /// by default the service's login page. All sources declare a text, but the documentation's example is a list: the client
    /// passes on what comes.
    pub init_login_uri: String,
    /// Whether single sign-on is enabled: one login serves all applications that have it.
    pub sso_enabled: bool,
    /// Time single sign-on was enabled: ISO 8601, UTC, with milliseconds.
    pub sso_enabled_at: Option<String>,
    /// How users log in.
    pub login_config: ApplicationLoginConfigDto,
    /// How users sign up.
    pub register_config: ApplicationRegisterConfig,
    /// Look of the login page.
    pub branding_config: ApplicationBrandingConfig,
    /// Settings for OpenID Connect.
    pub oidc_config: OIDCConfig,
    /// Whether the application can log users in by SAML. Absent means `false`.
    pub saml_provider_enabled: bool,
    /// Settings for SAML.
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application can log users in by OAuth 2.0. Absent means `false`.
    pub oauth_provider_enabled: bool,
    /// Settings for OAuth 2.0.
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application can log users in by CAS. Absent means `false`.
    pub cas_provider_enabled: bool,
    /// Settings for CAS.
    pub cas_config: Option<CasIdPConfig>,
    /// Whether the login page has a look of its own. Absent means `false`: the global one holds.
    pub custom_branding_enabled: bool,
    /// Whether the application has security rules of its own. Absent means `false`: the global ones hold.
    pub custom_security_enabled: bool,
    /// Template of an integrated application, such as `github`.
    pub template: Option<String>,
}
