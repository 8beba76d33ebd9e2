//! `POST /api/v3/remove-device-exclusive-valid-scope-settings`: takes the device exclusivity rule off an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Takes the device exclusivity rule off an application; the application itself stays.
///
/// Whether a default application can be taken out, and the error for one that is not under the rule, is not documented.
/// After `network`, `timeout` or `bad_response` the rule may be taken off (`outcome: "unknown"`): check with
/// `getAllValidScopeSettings`.
///
/// @example
/// ```ts
/// await client.remove({ appId });
/// const { data } = await client.getAllValidScopeSettings();
/// console.log(data.map((app) => app.appName)); // Those that are still under the rule.
/// ```
// What the service answers to a second one is not documented. If it finds nothing, it would report as failed what was
// done: it is never repeated blindly.
#[endpoint(POST "/api/v3/remove-device-exclusive-valid-scope-settings", non_idempotent)]
fn remove(input: DeleteDeviceExclusiveValidScopeSettingsByIdsDto) -> IsSuccessRespDto;

/// Input of `remove`.
#[dto]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Id of the application, assigned by the service: one, though the type's name speaks of several.
    #[shape(len = 1..)]
    pub app_id: String,
}
