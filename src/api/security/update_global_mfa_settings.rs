//! `POST /api/v3/update-global-mfa-settings`: turns on factors of multi-factor authentication in the user pool.

use super::mfa_settings::{MFASettingsDto, MFASettingsRespDto};
use crate::api::prelude::*;

/// Turns on factors of multi-factor authentication (MFA) for the whole user pool, and resolves to those that are on.
///
/// From then on, users presumably need a second factor to log in. What becomes of a user who has none is not
/// documented, so all of them may be locked out: `getUserMfaInfo` reads what one has set up. Whether a factor that the
/// list does not have is turned off is not documented either: look at what the call resolves to, and turn factors off
/// with `closeGlobalMfaSettings`. MFA depends on the plan of the user pool; calls that a plan does not allow were seen
/// to reject with `kind: "api"`, `statusCode` 402.
///
/// @example
/// ```ts
/// const { data: stored } = await client.getGlobalMfaSettings();
/// if (!stored.enabledFactors.includes("EMAIL")) {
///   // With the stored ones, in case the list replaces them.
///   await client.updateGlobalMfaSettings({ enabledFactors: [...stored.enabledFactors, "EMAIL"] });
/// }
/// ```
// Whether the list replaces the stored one or adds to it: the same list twice leads to the same factors.
#[endpoint(POST "/api/v3/update-global-mfa-settings", idempotent)]
fn update_global_mfa_settings(input: MFASettingsDto) -> MFASettingsRespDto;
