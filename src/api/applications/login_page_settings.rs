//! Settings of a login page, as calls take them.

use crate::api::prelude::*;

/// Settings of a login page. All fields are required: those that are to stay have to be sent as they are.
#[dto]
pub struct UpdateLoginConfig {
    /// Presumably the order of the tabs, such as password and code. Not documented.
    pub tab_methods_sort_config: ApplicationTabMethodsSortConfigDto,
    /// Presumably the order of the ways to log in by QR code. Not documented.
    pub qr_code_sort_config: ApplicationTabMethodsSortConfigDto,
    /// What the page hides or does.
    pub sso_page_customization_settings: ISsoPageCustomizationSettingsDto,
    /// The tab to log in with a password. Not documented.
    pub password_tab_config: TabConfigDto,
    /// The tab to log in with a code. Not documented.
    pub verify_code_tab_config: TabConfigDto,
    /// Languages. Not documented.
    pub config: LanguageCoinfigDto,
    /// Whether users may create tenants.
    pub enable_create_tenant: bool,
    /// Occasions on which users may create tenants. Their names are not documented.
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    pub enable_join_tenant: bool,
    /// Occasions on which users may join tenants. Their names are not documented.
    pub join_tenant_scenes: Vec<String>,
    /// Whether the domain of a company is verified.
    pub enable_verify_domain: bool,
    /// Whether applications of tenants are linked automatically. Sources of 2023 do not know this field.
    pub enable_auto_connect_tenant_app: bool,
    /// Occasions on which the domain of a company is verified. Their names are not documented.
    pub verify_domain_scenes: Vec<String>,
}

/// Order of the ways to log in. No source says what it holds.
#[dto]
pub type ApplicationTabMethodsSortConfigDto = JsonObject;

/// What a login page hides or does. Keys that hide a way to log in lock out users who have no other one on the page. The
/// one example has these keys, each `true`: `hideIdp`, `hideForgetPassword`, `autoRegisterThenLogin`, `hideSocialLogin`,
/// `hideLoginByPhoneCode`, `hideRegister`, `hideUserPasswordLogin`, `hideWxMpScanLogin`, `hideRegisterByPhone`,
/// `hideRegisterByEmail`.
#[dto]
pub type ISsoPageCustomizationSettingsDto = JsonObject;

/// Settings of one tab of a login page. No source says what they hold.
#[dto]
pub type TabConfigDto = JsonObject;

/// Languages of a login page. (The name is the API's own.)
#[dto]
pub struct LanguageCoinfigDto {
    /// Presumably what holds for all languages. Not documented.
    pub global: LanguageCoinfigGlobalDto,
}

/// Settings for all languages. No source says what they hold.
#[dto]
pub type LanguageCoinfigGlobalDto = JsonObject;
