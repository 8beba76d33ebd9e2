//! The applications of a new database, each with a permission group whose code is its id.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::json::{Json, Object};
use crate::store::applications::{Application, insert};

/// Adds a console for the web, an application for phones, and an integrated one of another vendor.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let console = Application {
        description: Some("管理订单与库存".to_owned()),
        logout_redirect_uris: vec!["https://console.steamory.example/".to_owned()],
        sso_enabled_at: Some(FOUNDED.plus(HOUR)),
        ..application(0, "steamory-console", "Steamory 控制台")
    };
    let mobile = Application {
        kind: "native".to_owned(),
        redirect_uris: vec!["com.steamory.mobile://callback".to_owned()],
        settings: settings("oidc", "PASSCODE"),
        ..application(1, "steamory-mobile", "Steamory Mobile")
    };
    let wiki = Application {
        template: Some("confluence".to_owned()),
        is_integrated: true,
        default_protocol: "saml".to_owned(),
        default_login_strategy: "DENY_ALL".to_owned(),
        sso_enabled_at: Some(FOUNDED.plus(2 * HOUR)),
        settings: settings("saml", "PASSWORD"),
        ..application(2, "steamory-wiki", "Wiki")
    };
    for application in [console, mobile, wiki] {
        insert(db, &application)?;
        db.execute(
            "INSERT INTO namespaces (code, name, created_at, updated_at) VALUES (?, ?, ?3, ?3)",
            (&application.id, &application.name, FOUNDED),
        )?;
    }
    Ok(())
}

fn application(number: usize, identifier: &str, name: &str) -> Application {
    Application {
        id: object_id("application", number),
        identifier: identifier.to_owned(),
        name: name.to_owned(),
        logo: format!("https://files.steamory.example/{identifier}.png"),
        description: None,
        kind: "web".to_owned(),
        template: None,
        is_integrated: false,
        default_protocol: "oidc".to_owned(),
        redirect_uris: vec![format!("https://{identifier}.steamory.example/callback")],
        logout_redirect_uris: Vec::new(),
        init_login_uri: format!("https://{identifier}.steamory.example/login"),
        sso_enabled_at: None,
        default_login_strategy: "ALLOW_ALL".to_owned(),
        settings: settings("oidc", "PASSWORD"),
    }
}

/// The fields of an `ApplicationDto` that have no columns.
fn settings(protocol: &str, connection_type: &str) -> Object {
    let saml = Object::new()
        .with("acs", "https://wiki.steamory.example/saml/acs")
        .with("audience", "https://wiki.steamory.example");
    Object::new()
        .with("loginConfig", login(connection_type))
        .with("registerConfig", register(connection_type))
        .with("brandingConfig", branding())
        .with("oidcConfig", oidc())
        .with("samlProviderEnabled", protocol == "saml")
        .with_some("samlConfig", (protocol == "saml").then_some(saml))
        .with("oauthProviderEnabled", false)
        .with("casProviderEnabled", false)
        .with("customBrandingEnabled", false)
        .with("customSecurityEnabled", false)
}

fn login(connection_type: &str) -> Object {
    // The contract requires all of these, also where they mean nothing.
    let default = Object::new()
        .with("connectionType", connection_type)
        .with("qrcodeType", "SELF_BUILT_APP")
        .with("qrcodeExtIdpConnId", "")
        .with("adExtIdpConnId", "")
        .with("ldapExtIdpConnId", "");
    let connection = Object::new()
        .with("isSocial", false)
        .with("extIdpId", object_id("identity source", 0))
        .with("extIdpType", "oidc")
        .with("extIdpConnId", object_id("identity source connection", 0))
        .with("extIdpConnType", "oidc")
        .with("extIdpConnIdentifier", "steamory-oidc")
        .with("extIdpConnDisplayName", "Steamory")
        .with("extIdpConnLogo", "https://files.steamory.example/oidc.png")
        .with("enabled", true);
    Object::new()
        .with("mergeLoginAndRegisterPage", false)
        .with("enabledBasicLoginMethods", texts(&["PHONE_CODE", "EMAIL_PASSWORD", "USERNAME_PASSWORD"]))
        .with("defaultLoginMethod", default)
        .with("enabledExtIdpConns", vec![connection])
        .with("showAuthorizationPage", false)
}

fn register(connection_type: &str) -> Object {
    Object::new()
        .with("enabledBasicRegisterMethods", texts(&["PHONE_CODE", "EMAIL_PASSWORD"]))
        .with("defaultRegisterMethod", connection_type)
}

fn branding() -> Object {
    let agreement = Object::new()
        .with("displayAt", texts(&["LoginPage", "RegisterPage"]))
        .with("isRequired", true)
        .with("lang", "zh-CN")
        .with("content", "我已阅读并同意服务条款");
    Object::new()
        .with("customCSSEnabled", false)
        .with("guardVersion", "Advanced")
        .with("showChangeLanguageButton", true)
        .with("defaultLanguage", "zh-CN")
        .with("showForgetPasswordButton", true)
        .with("showEnterpriseConnections", true)
        .with("showSocialConnections", true)
        .with("showAgreement", true)
        .with("agreements", vec![agreement])
}

fn oidc() -> Object {
    Object::new()
        .with("grant_types", texts(&["authorization_code", "refresh_token"]))
        .with("response_types", texts(&["code"]))
        .with("id_token_signed_response_alg", "RS256")
        .with("authorization_code_expire", 600)
        .with("id_token_expire", 1_209_600)
        .with("access_token_expire", 1_209_600)
        .with("refresh_token_expire", 2_592_000)
}

fn texts(texts: &[&str]) -> Json {
    texts.to_vec().into()
}
