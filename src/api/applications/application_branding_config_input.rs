//! How the login page of an application looks, as calls take it.

use super::guard_version::GuardVersion;
use super::login_page_language::LoginPageLanguage;
use crate::api::prelude::*;

/// How the login page of an application looks.
#[dto]
pub struct ApplicationBrandingConfigInputDto {
    /// Whether `customCSS` is used. Default: `false`.
    #[shape(name = "customCSSEnabled")]
    pub custom_css_enabled: Option<bool>,
    /// Styles of your own, as CSS.
    #[shape(name = "customCSS")]
    pub custom_css: Option<String>,
    /// Version of Guard, which makes the login page. Default: `Advanced`.
    pub guard_version: Option<GuardVersion>,
    /// Image of your own that the page shows while it loads, presumably its URL.
    pub custom_loading_image: Option<String>,
    /// Background of your own, as a value of CSS: `url(https://steamory.example/login.png) center/cover`, or
    /// `rgba(37,49,122,1)`.
    pub custom_background: Option<String>,
    /// Whether users can switch the language of the page. Default: `false`.
    pub show_change_language_button: Option<bool>,
    /// Language of the page. Default: that of the user's browser.
    pub default_language: Option<LoginPageLanguage>,
    /// Whether the page offers to reset a forgotten password. Default: `true`.
    pub show_forget_password_button: Option<bool>,
    /// Whether the page offers to log in by enterprise identity sources. Default: `true`.
    pub show_enterprise_connections: Option<bool>,
    /// Whether the page offers to log in by social identity sources. Default: `true`.
    pub show_social_connections: Option<bool>,
}
