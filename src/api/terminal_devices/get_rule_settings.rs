//! `GET /api/v3/get-device-exclusive-rule-settings`: reads the device exclusivity rule of the user pool.

use super::exclusive_rule::GetDeviceExclusiveRuleRespDto;
use crate::api::prelude::*;

/// Reads the device exclusivity rule of the user pool: whether it limits how many devices or IP addresses are online at
/// the same time, presumably for each user, and to how many.
///
/// It holds in the applications that `getAllValidScopeSettings` lists, except for those whom `getAllWhiteListSettings`
/// lists.
///
/// @example
/// ```ts
/// const { data } = await client.getRuleSettings();
/// if (data.rule === "condition:device") console.log(data.deviceRule?.maxOnlineDevices);
/// if (data.rule === "condition:ip") console.log(data.ipRule?.maxOnlineIPs);
/// ```
#[endpoint(GET "/api/v3/get-device-exclusive-rule-settings")]
fn get_rule_settings() -> GetDeviceExclusiveRuleRespDto;
