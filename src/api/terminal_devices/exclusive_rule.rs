//! The device exclusivity rule: how many devices or IP addresses may be online at a time.

use crate::api::prelude::*;

/// What the device exclusivity rule counts.
#[dto(rename_all = "camelCase")]
pub enum DeviceExclusiveRule {
    /// Nothing: the rule is off.
    Disable,
    /// Devices, by their unique identifier.
    #[shape(name = "condition:device")]
    ConditionDevice,
    /// IP addresses, by that of the last login.
    #[shape(name = "condition:ip")]
    ConditionIp,
}

/// How many devices may be online.
#[dto]
pub struct DeviceRuleDto {
    /// Greatest number of devices that may be online at the same time. What 0 means is not documented.
    pub max_online_devices: i64,
}

/// How many IP addresses may be online.
#[dto]
pub struct IPRuleDto {
    /// Greatest number of IP addresses that may be online at the same time. What 0 means is not documented.
    #[shape(name = "maxOnlineIPs")]
    pub max_online_ips: i64,
}

/// Response of `getRuleSettings` and `updateRuleSettings`.
#[dto]
pub type GetDeviceExclusiveRuleRespDto = Resp<GetDeviceExclusiveRuleDataDto>;

/// The device exclusivity rule of the user pool. Any field may be missing.
#[dto]
pub struct GetDeviceExclusiveRuleDataDto {
    /// What is counted.
    pub rule: DeviceExclusiveRule,
    /// Limit that holds with the rule `condition:device`.
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit that holds with the rule `condition:ip`.
    pub ip_rule: Option<IPRuleDto>,
}
