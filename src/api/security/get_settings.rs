//! `GET /api/v3/get-security-settings`: reads the security settings of the user pool.

use super::security_settings::SecuritySettingsRespDto;
use crate::api::prelude::*;

/// Reads the security settings of the user pool: the rules of login and sign-up, of codes, cookies and tokens.
///
/// `updateSecuritySettings` changes them. `getGlobalMfaSettings` reads those of multi-factor authentication (MFA).
///
/// @example
/// ```ts
/// const { data } = await client.getSecuritySettings();
/// if (!data.registerDisabled) console.log("Anyone can sign up.");
/// if (data.loginAnomalyDetection.accountLock === "disable") console.log("Wrong passwords lock no account.");
/// ```
#[endpoint(GET "/api/v3/get-security-settings")]
fn get_security_settings() -> SecuritySettingsRespDto;
