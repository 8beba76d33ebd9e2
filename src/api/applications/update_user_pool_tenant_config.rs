//! `POST /api/v3/update-userpool-tenant-config`: sets up how people log in to the tenants of the user pool.

use super::login_page_settings::UpdateLoginConfig;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Sets up how people log in to the tenants of the user pool.
///
/// All settings are sent at once. `userpollTenantConfig` reads seven of them. No call is documented to read the other
/// six, so this call overwrites them unseen; what five of these hold is not documented either, and `{}` could remove
/// what is stored. Try it in a user pool that nobody logs in to first.
///
/// @example
/// ```ts
/// const { data: stored } = await client.userpollTenantConfig();
/// await client.updateUserPoolTenantConfig({
///   update: {
///     // What these five hold is not documented.
///     tabMethodsSortConfig,
///     qrCodeSortConfig,
///     passwordTabConfig,
///     verifyCodeTabConfig,
///     config,
///     ssoPageCustomizationSettings: { ...stored.ssoPageCustomizationSettings, hideRegister: true },
///     enableCreateTenant: stored.enableCreateTenant,
///     createTenantScenes: stored.createTenantScenes,
///     enableJoinTenant: stored.enableJoinTenant,
///     joinTenantScenes: stored.joinTenantScenes,
///     enableVerifyDomain: stored.enableVerifyDomain,
///     verifyDomainScenes: stored.verifyDomainScenes,
///     enableAutoConnectTenantApp, // No call reads it: look in the console.
///   },
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-userpool-tenant-config", idempotent)]
fn update_user_pool_tenant_config(input: UpdateUserPoolTenantLoginConfigDto) -> IsSuccessRespDto;

/// Input of `updateUserPoolTenantConfig`.
#[dto]
pub struct UpdateUserPoolTenantLoginConfigDto {
    /// The settings.
    pub update: UpdateLoginConfig,
}
