//! `GET /api/v3/get-global-mfa-settings`: reads which factors of multi-factor authentication the user pool has on.

use super::mfa_settings::MFASettingsRespDto;
use crate::api::prelude::*;

/// Reads which factors of multi-factor authentication (MFA) are on for the whole user pool.
///
/// `updateApplicationMfaSettings` changes those of one application.
///
/// @example
/// ```ts
/// const { data } = await client.getGlobalMfaSettings();
/// if (data.enabledFactors.length === 0) console.log("The user pool asks for no second factor.");
/// ```
#[endpoint(GET "/api/v3/get-global-mfa-settings")]
fn get_global_mfa_settings() -> MFASettingsRespDto;
