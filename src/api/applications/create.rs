//! `POST /api/v3/create-application`: creates an application.

use super::application_branding_config_input::ApplicationBrandingConfigInputDto;
use super::application_default_login_method_input::ApplicationDefaultLoginMethodInput;
use super::application_type::ApplicationType;
use super::basic_login_method::BasicLoginMethod;
use super::created::CreateApplicationRespDataDto;
use super::protocol::{ApplicationProtocol, CasIdPConfig, OIDCConfig, OauthIdpConfig, SamlIdpConfig};
use super::register_config::ApplicationRegisterConfigInputDto;
use crate::api::prelude::*;

/// Creates an application, which users of the user pool can then log in to, and resolves to it as stored.
///
/// A self-built application needs `appIdentifier`. An integrated one is made from a template: give `template` and
/// `templateData`; the service ignores the other fields. `getApplicationSecret` reads the secret of the new application.
///
/// Where the plan of the user pool does not allow it, the call was seen to reject with `kind: "api"`, `statusCode` 402 and
/// `apiCode` 4021. The error code for an identifier that is in use is not documented. After `network`, `timeout` or
/// `bad_response` the application may be there (`outcome: "unknown"`): look for its identifier with
/// `listApplicationSimpleInfo` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createApplication({
///   appName: "Shop",
///   appIdentifier: "steamory-shop",
///   redirectUris: ["https://shop.steamory.example/callback"],
///   logoutRedirectUris: ["https://shop.steamory.example/"],
///   ssoEnabled: true,
/// });
/// console.log(data.appId);
/// ```
// No source says that a second one is refused, and no call reads an application by its identifier: it is never repeated
// blindly. What the settings of protocols hold is not documented.
#[endpoint(POST "/api/v3/create-application", non_idempotent, secret)]
fn create_application(input: CreateApplicationDto) -> CreateApplicationRespDto;

/// Input of `createApplication`: with `appIdentifier` for a self-built application, with `template` and `templateData` for an
/// integrated one.
#[dto]
#[shape(one_of("appIdentifier", "template"))]
pub struct CreateApplicationDto {
    /// Name shown to people. Required beside `template`, too, though the service then ignores it.
    #[shape(len = 1..)]
    pub app_name: String,
    /// Template of an integrated application, such as `github`. Without it, the application is a self-built one.
    pub template: Option<String>,
    /// Settings of an integrated application, required beside `template`. Their form is not documented: some sources declare a
    /// text, others any value.
    #[shape(secret)]
    pub template_data: Option<Json>,
    /// Identifier chosen by you, unique and readable. Required for a self-built application.
    pub app_identifier: Option<String>,
    /// URL of the logo.
    pub app_logo: Option<String>,
    /// Free text.
    pub app_description: Option<String>,
    /// Kind of program that it is. Default: `web`.
    pub app_type: Option<ApplicationType>,
    /// Protocol by which it logs users in by default. What its absence means is not documented.
    pub default_protocol: Option<ApplicationProtocol>,
    /// Addresses to which users may return after the login.
    pub redirect_uris: Option<Vec<String>>,
    /// Addresses to which users may return after the logout.
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Address that opens when a user clicks the application in the application panel, or tries the login in the console.
    /// Default: the service's login page. The documentation's example is a list; all sources declare a text.
    pub init_login_uri: Option<String>,
    /// Whether to enable single sign-on: one login serves all applications that have it.
    pub sso_enabled: Option<bool>,
    /// Settings for OpenID Connect. Whether the service completes an object that lacks some of them is not documented.
    ///
    /// Default: `grant_types` are `authorization_code`, `password` and `refresh_token`, `response_types` is `code`,
    /// `skip_consent` is `true`; `client_secret_post` is the method of all three endpoints (`token_endpoint_auth_method` and
    /// so on), `HS256` signs the ID token (`id_token_signed_response_alg`), nothing is encrypted. Lifetimes, presumably in
    /// seconds: `authorization_code_expire` 600, `id_token_expire`, `access_token_expire` and `cas_expire` 1209600 (14 days),
    /// `refresh_token_expire` 2592000 (30 days).
    pub oidc_config: Option<OIDCConfig>,
    /// Whether the application can log users in by SAML. Default: `false`.
    pub saml_provider_enabled: Option<bool>,
    /// Settings for SAML. Whether the service completes an object that lacks some of them is not documented.
    ///
    /// Default: `acs` is the placeholder `REPLACE ME`, so give it before you enable SAML; `lifetimeInSeconds` is 3600,
    /// `digestAlgorithm` `http://www.w3.org/2000/09/xmldsig#sha1`, `signatureAlgorithm`
    /// `http://www.w3.org/2000/09/xmldsig#rsa-sha1`, `nameIdentifierFormat`
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`, `authnContextClassRef`
    /// `urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified`.
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application can log users in by OAuth 2.0, which the documentation advises against. Default: `false`.
    pub oauth_provider_enabled: Option<bool>,
    /// Settings for OAuth 2.0.
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application can log users in by CAS. Default: `false`.
    pub cas_provider_enabled: Option<bool>,
    /// Settings for CAS.
    pub cas_config: Option<CasIdPConfig>,
    /// How users log in.
    pub login_config: Option<ApplicationLoginConfigInputDto>,
    /// How users sign up.
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Look of the login page.
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
}

/// Response of `createApplication`.
#[dto]
pub type CreateApplicationRespDto = Resp<CreateApplicationRespDataDto>;

/// How users log in to a new application.
#[dto]
pub struct ApplicationLoginConfigInputDto {
    /// Whether to make one page of the login page and the sign-up page. Default: `false`.
    pub merge_login_and_register_page: Option<bool>,
    /// Ways to log in without an identity source. Default: `EMAIL_CODE` and `EMAIL_PASSWORD`: users without an e-mail
    /// address then need another way.
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Default way to log in. By the documentation social and enterprise identity sources do not count, though the values have
    /// `LDAP` and `AD`.
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Connections of identity sources by which users can log in.
    pub enabled_ext_idp_conn_ids: Option<Vec<ApplicationEnabledExtIdpConnInputDto>>,
    /// Whether users can log in by every connection of an identity source. Default: `false`.
    pub enabled_all_ext_idp_conns: Option<bool>,
    /// Whether users see a page on which they authorize the application.
    pub show_authorization_page: bool,
}

/// A connection of an identity source, by which users can log in to a new application.
#[dto]
pub struct ApplicationEnabledExtIdpConnInputDto {
    /// Id of the connection, assigned by the service.
    #[shape(len = 1..)]
    pub ext_idp_conn_id: String,
}
