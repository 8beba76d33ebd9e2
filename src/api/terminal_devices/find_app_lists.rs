//! `GET /api/v3/get-supported-device-exclusive-apps`: searches the applications that can have the device exclusivity rule.

use crate::api::prelude::*;

/// Searches the applications in which the device exclusivity rule can hold: those whose ids `saveInvitationPolicies`
/// takes.
///
/// `getAllValidScopeSettings` lists those in which it does hold.
///
/// @example
/// ```ts
/// const { data } = await client.findAppLists({ keyword: "shop" });
/// for (const app of data) console.log(app.appId, app.appName);
/// ```
#[endpoint(GET "/api/v3/get-supported-device-exclusive-apps")]
fn find_app_lists(input: GetSupportedDeviceExclusiveAppsDto) -> GetDeviceExclusiveValidScopeAppRespDto;

/// Input of `findAppLists`.
#[dto]
pub struct GetSupportedDeviceExclusiveAppsDto {
    /// Text to search for, presumably in the names. No source describes it, and all require it: how to list every
    /// application is not documented.
    #[shape(len = 1..)]
    pub keyword: String,
}

/// Response of `findAppLists`.
#[dto]
pub type GetDeviceExclusiveValidScopeAppRespDto = Resp<Vec<DeviceExclusiveValidScopeAppDataDto>>;

/// An application in which the device exclusivity rule can hold. Any field may be missing.
#[dto]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// Id of the application, assigned by the service.
    pub app_id: String,
    /// Name shown to people.
    pub app_name: Option<String>,
    /// URL of the logo.
    pub app_logo: Option<String>,
    /// Whether it is a default application. The sources declare a text and describe the logo; `getAllValidScopeSettings`
    /// has a boolean of this name.
    pub is_default: Option<bool>,
}
