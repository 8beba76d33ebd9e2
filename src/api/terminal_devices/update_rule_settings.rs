//! `POST /api/v3/update-device-exclusive-rule-settings`: sets the device exclusivity rule of the user pool.

use super::exclusive_rule::{DeviceExclusiveRule, DeviceRuleDto, GetDeviceExclusiveRuleRespDto, IPRuleDto};
use crate::api::prelude::*;

/// Sets the device exclusivity rule of the user pool, and resolves to it.
///
/// It holds in the applications that `getAllValidScopeSettings` lists: read them first, and `getAllWhiteListSettings` for
/// those who are exempt. What happens to a login over the limit, and to users who are over it already, is not documented:
/// it may log people out.
///
/// @example
/// ```ts
/// // The rule may log people out: try it while it holds in one application alone, whose id `appId` is.
/// const { data: apps } = await client.getAllValidScopeSettings();
/// if (apps.length === 1 && apps[0]?.appId === appId) {
///   const { data } = await client.updateRuleSettings({ rule: "condition:device", deviceRule: { maxOnlineDevices: 3 } });
///   console.log(data.rule, data.deviceRule?.maxOnlineDevices);
/// }
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-device-exclusive-rule-settings", idempotent)]
fn update_rule_settings(input: UpdateDeviceExclusiveRuleDto) -> GetDeviceExclusiveRuleRespDto;

/// Input of `updateRuleSettings`. Whether a limit that is left out stays as it is stored is not documented.
#[dto]
pub struct UpdateDeviceExclusiveRuleDto {
    /// What is counted; `disable` turns the rule off.
    pub rule: DeviceExclusiveRule,
    /// Limit that holds with the rule `condition:device`, which presumably needs it.
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit that holds with the rule `condition:ip`, which presumably needs it.
    pub ip_rule: Option<IPRuleDto>,
}
