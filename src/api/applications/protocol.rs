//! Protocols by which applications log users in, and their settings.

use crate::api::prelude::*;

/// Protocol by which an application logs users in.
#[dto(rename_all = "camelCase")]
pub enum ApplicationProtocol {
    /// OpenID Connect.
    Oidc,
    /// OAuth 2.0. The documentation advises against it: use `oidc`.
    Oauth,
    /// SAML 2.0.
    Saml,
    /// CAS, the Central Authentication Service.
    Cas,
    /// The service fills the login form of the application in, with an ASA account.
    Asa,
}

/// Settings of an application for OpenID Connect. No source declares its fields; those of a new application are named by the
/// default of `createApplication`: `grant_types`, `id_token_expire` and so on, with underscores.
///
/// Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
#[dto]
pub type OIDCConfig = JsonObject;

/// Settings of an application for SAML. No source declares its fields; those of a new application are named by the default of
/// `createApplication`: `acs`, `lifetimeInSeconds` and so on.
///
/// Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
#[dto]
pub type SamlIdpConfig = JsonObject;

/// Settings of an application for OAuth 2.0. No source declares its fields; the documentation's example has, among others,
/// `grants: ["authorization_code"]`, `access_token_lifetime: 1209600` and `refresh_token_lifetime: 2592000`.
///
/// Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
#[dto]
pub type OauthIdpConfig = JsonObject;

/// Settings of an application for CAS. No source declares its fields; the documentation's example is
/// `{ casUserIdentifier: "${user.username}", customAttributes: { customAttr1: "123" }, stLifetime: 300 }`.
///
/// Whether an update keeps the fields that it leaves out is not documented: read the application and give the whole object.
#[dto]
pub type CasIdPConfig = JsonObject;
