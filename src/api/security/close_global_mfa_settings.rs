//! `POST /api/v3/disable-global-mfa-settings`: turns off factors of multi-factor authentication in the user pool.

use super::mfa_settings::{MFASettingsRespDto, MfaFactor};
use crate::api::prelude::*;

/// Turns off factors of multi-factor authentication (MFA) for the whole user pool, and resolves to those that are still on.
///
/// It weakens the login of every user: once no factor is on, the first one, such as the password, is presumably enough.
/// While others stay on, users who have set up none of them may be locked out: `getUserMfaInfo` reads what one has. What
/// becomes of the settings of single applications (`updateApplicationMfaSettings`) is not documented. Only newer sources
/// have this call.
///
/// @example
/// ```ts
/// const { data } = await client.closeGlobalMfaSettings({ disableFactors: ["SMS"] });
/// if (data.enabledFactors.length === 0) console.log("No second factor is left.");
/// ```
// A factor that is off stays off, so twice is the same as once.
#[endpoint(POST "/api/v3/disable-global-mfa-settings", idempotent)]
fn close_global_mfa_settings(input: MFADisableSettingsDto) -> MFASettingsRespDto;

/// Input of `closeGlobalMfaSettings`.
#[dto]
pub struct MFADisableSettingsDto {
    /// Factors to turn off. The others stay as they are.
    pub disable_factors: Vec<MfaFactor>,
}
