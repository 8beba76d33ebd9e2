//! `GET /api/v3/get-device-exclusive-valid-scope-settings`: lists the applications in which the device exclusivity rule holds.

use crate::api::prelude::*;

/// Lists the applications in which the device exclusivity rule holds, all at once.
///
/// `saveInvitationPolicies` puts applications there, `remove` takes one away, and `getRuleSettings` reads the rule.
///
/// @example
/// ```ts
/// const { data } = await client.getAllValidScopeSettings();
/// for (const app of data) console.log(app.appId, app.appName);
/// ```
#[endpoint(GET "/api/v3/get-device-exclusive-valid-scope-settings")]
fn get_all_valid_scope_settings() -> GetDeviceExclusiveValidScopeRespDto;

/// Response of `getAllValidScopeSettings`.
#[dto]
pub type GetDeviceExclusiveValidScopeRespDto = Resp<Vec<GetDeviceExclusiveValidScopeDataDto>>;

/// An application in which the device exclusivity rule holds. Any field may be missing.
#[dto]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// Id of the application, assigned by the service.
    pub app_id: String,
    /// Name shown to people.
    pub app_name: Option<String>,
    /// URL of the logo.
    pub app_logo: Option<String>,
    /// Time the application was put there. The form of the text is not documented.
    pub created_at: String,
    /// Whether it is a default application. What makes it one is not documented.
    pub is_default: Option<bool>,
}
