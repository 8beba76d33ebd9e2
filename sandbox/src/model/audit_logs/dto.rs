//! Logs as the API returns them.

use super::user_agent;
use crate::clock::Timestamp;
use crate::json::Object;
use crate::model::users::DEFAULT_PHOTO;
use crate::store::action_logs::ActionLog;
use crate::store::audit_logs::AuditLog;

/// China's difference to UTC, in milliseconds.
const CHINA: i64 = 8 * 60 * 60 * 1000;

/// Formats a time as logs have it: `2022-09-20T08:55:00.188+0800`.
#[must_use]
pub fn log_time(time: Timestamp) -> String {
    format!("{}+0800", time.plus(CHINA).iso().trim_end_matches('Z'))
}

/// Returns an `AdminAuditLogDto`. A key has an id and no name, which is what the documented order of names comes to.
#[must_use]
pub fn audit_log(log: &AuditLog) -> Object {
    Object::new()
        .with("adminUserId", log.admin_id.as_str())
        .with("adminUserAvatar", "")
        .with("adminUserDisplayName", log.admin_id.as_str())
        .with_some("clientIp", log.client_ip.as_deref())
        .with("operationType", log.operation_type.as_str())
        .with("resourceType", log.resource_type.as_str())
        .with("eventDetails", log.event_details.as_str())
        .with_some("operationParam", log.parameters.as_deref())
        .with("success", log.success)
        .with("userAgent", log.user_agent.as_str())
        .with("ua", user_agent::parsed(&log.user_agent))
        .with("geoip", nowhere())
        .with("timestamp", log_time(log.at))
        .with("requestId", log.request_id.as_str())
}

/// Returns a `UserActionLogDto`.
#[must_use]
pub fn action_log(log: &ActionLog) -> Object {
    Object::new()
        .with("userId", log.user_id.as_str())
        .with("userAvatar", if log.user_avatar.is_empty() { DEFAULT_PHOTO } else { log.user_avatar.as_str() })
        .with("userDisplayName", log.user_display_name.as_str())
        .with("userLoginsCount", log.user_logins_count)
        .with("appId", log.app_id.as_str())
        .with("appName", log.app_name.as_str())
        .with_some("clientIp", log.client_ip.as_deref())
        .with("eventType", log.event_type.as_str())
        .with_some("eventDetail", log.event_detail.as_deref())
        .with("success", log.success)
        .with("appLoginUrl", log.app_login_url.as_str())
        .with("appLogo", log.app_logo.as_str())
        .with("userAgent", log.user_agent.as_str())
        .with("parsedUserAgent", user_agent::parsed(&log.user_agent))
        .with("geoip", nowhere())
        .with("timestamp", log_time(log.at))
        .with("requestId", log.request_id.as_str())
}

/// A `GeoIp` that says nothing: no place belongs to an address of this machine.
fn nowhere() -> Object {
    let location = Object::new().with("lon", 0).with("lat", 0);
    let names = [
        "country_name",
        "country_code2",
        "country_code3",
        "region_name",
        "region_code",
        "city_name",
        "continent_code",
        "timezone",
    ];
    names.into_iter().fold(Object::new().with("location", location), |geoip, name| geoip.with(name, ""))
}

#[cfg(test)]
mod tests {
    use super::log_time;
    use crate::clock::Timestamp;

    #[test]
    fn prints_times_with_the_offset_of_china() {
        assert_eq!(log_time(Timestamp(1_663_635_300_188)), "2022-09-20T08:55:00.188+0800");
    }
}
