//! `GET /api/v3/userpool-tenant-config`: reads what holds for the tenants of the user pool, such as how people log in.

use super::application_login_config::ApplicationLoginConfigDto;
use super::login_page_settings::ISsoPageCustomizationSettingsDto;
use crate::api::prelude::*;

/// Reads what holds for the tenants of the user pool: how people log in, and who may create or join tenants. (The misspelt
/// name is the API's own.)
///
/// The sources say that it goes by the id of the user pool: it is the user pool of the client.
///
/// @example
/// ```ts
/// const { data } = await client.userpollTenantConfig();
/// console.log(data.enableCreateTenant, data.loginConfig.enabledBasicLoginMethods);
/// ```
#[endpoint(GET "/api/v3/userpool-tenant-config")]
fn userpoll_tenant_config() -> UserPoolTenantConfigDtoRespDto;

/// Response of `userpollTenantConfig`.
#[dto]
pub type UserPoolTenantConfigDtoRespDto = Resp<UserPoolTenantConfigDto>;

/// What holds for the tenants of a user pool. Any field may be missing.
#[dto]
pub struct UserPoolTenantConfigDto {
    /// Id of the user pool.
    pub user_pool_id: String,
    /// Whether the user pool counts as a tenant itself.
    pub is_user_pool_as_tenant: bool,
    /// What users may switch between, presumably from tenant to tenant. Declared as one value, while its example is a list
    /// of all three.
    pub enable_switch_type: OneOrMany<TenantSwitchType>,
    /// Styles of your own for the login page, as CSS.
    pub css: String,
    /// Whether `css` is used.
    pub css_enabled: bool,
    /// What the login page shows while it loads. Its form is not documented.
    pub custom_loading: String,
    /// Whether the version of Guard, which makes the login page, can be switched.
    pub enable_guard_version_switch: bool,
    /// Version of Guard, such as `v2`.
    pub guard_version: String,
    /// Background of the login page while it loads. Its form is not documented.
    pub loading_background: String,
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
    /// Occasions on which the domain of a company is verified. Their names are not documented.
    pub verify_domain_scenes: Vec<String>,
    /// What the login page hides or does.
    pub sso_page_customization_settings: ISsoPageCustomizationSettingsDto,
    /// Whether users may choose a portal to log in to.
    pub enable_multiple_tenant_portal: bool,
    /// How people log in.
    pub login_config: ApplicationLoginConfigDto,
}

/// What users of tenants may switch between. The sources explain the values by their names alone.
#[dto]
pub enum TenantSwitchType {
    /// Consoles of tenants.
    #[shape(name = "tenant-console")]
    TenantConsole,
    /// Applications of tenants.
    #[shape(name = "tenant-app")]
    TenantApp,
    /// Launchpads of tenants, from which people open their applications. (The misspelling is the API's own.)
    #[shape(name = "tenant-launpad")]
    TenantLaunchpad,
}
