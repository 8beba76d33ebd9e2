//! How the login page of an application looks, as calls resolve to it.

use super::application_agreement::ApplicationAgreementDto;
use super::guard_version::GuardVersion;
use super::login_page_language::LoginPageLanguage;
use crate::api::prelude::*;

/// How the login page of an application looks. Any field may be missing.
#[dto]
pub struct ApplicationBrandingConfig {
    /// Whether `customCSS` is used. Absent means `false`.
    #[shape(name = "customCSSEnabled")]
    pub custom_css_enabled: bool,
    /// Styles of your own, as CSS.
    #[shape(name = "customCSS")]
    pub custom_css: Option<String>,
    /// Version of Guard, which makes the login page. Absent means `Advanced`.
    pub guard_version: GuardVersion,
    /// Image of your own that the page shows while it loads, presumably its URL.
    pub custom_loading_image: Option<String>,
    /// Background of your own, as a value of CSS: `url(https://steamory.example/login.png) center/cover`, or
    /// `rgba(37,49,122,1)`.
    pub custom_background: Option<String>,
    /// Whether users can switch the language of the page. Absent means `false`.
    pub show_change_language_button: bool,
    /// Language of the page.
    pub default_language: LoginPageLanguage,
    /// Whether the page offers to reset a forgotten password. Absent means `true`.
    pub show_forget_password_button: bool,
    /// Whether the page offers to log in by enterprise identity sources. Absent means `true`.
    pub show_enterprise_connections: bool,
    /// Whether the page offers to log in by social identity sources. Absent means `true`.
    pub show_social_connections: bool,
    /// Whether the page shows `agreements`. Absent means `false`.
    pub show_agreement: bool,
    /// Agreements that the page shows.
    pub agreements: Vec<ApplicationAgreementDto>,
}
