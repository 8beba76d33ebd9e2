//! `POST /api/v3/update-application-mfa-settings`: turns factors of an application's multi-factor authentication on or off.

use crate::api::prelude::*;
use crate::api::security::mfa_settings::{MFASettingsRespDto, MfaFactor};

/// Turns factors of an application's multi-factor authentication (MFA) on and off, and resolves to those that are on.
///
/// A factor in neither list presumably stays as it is; what happens to one in both is not documented. Nor is what the
/// service does when the application does not exist. Before you turn a factor off, see that users have another one:
/// `getUserMfaInfo` reads which a user has set up.
///
/// @example
/// ```ts
/// const { data } = await client.updateApplicationMfaSettings({
///   appId,
///   enabledFactors: ["OTP", "EMAIL"],
///   disabledFactors: ["SMS"],
/// });
/// console.log(data.enabledFactors);
/// ```
// It sets the state of the factors that it names, so twice is the same as once.
#[endpoint(POST "/api/v3/update-application-mfa-settings", idempotent)]
fn update_application_mfa_settings(input: UpdateApplicationMfaSettingsDto) -> MFASettingsRespDto;

/// Input of `updateApplicationMfaSettings`.
#[dto]
pub struct UpdateApplicationMfaSettingsDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Factors to turn on. Default: none.
    pub enabled_factors: Option<Vec<MfaFactor>>,
    /// Factors to turn off. Default: none.
    pub disabled_factors: Option<Vec<MfaFactor>>,
}
