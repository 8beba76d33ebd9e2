//! `POST /api/v3/device-status`: reads the state of a terminal device.

use crate::api::prelude::*;

/// Reads whether a terminal device is in use, suspended or disabled.
///
/// It takes no user: what it tells of a device whose users differ in state is not documented, nor is the error for a
/// device that does not exist.
///
/// @example
/// ```ts
/// // The id is the one that `addDevice` resolved to.
/// const { data } = await client.getDeviceStatus({ id: "63688212be59d76a46f72663" });
/// if (data?.status === "suspended") console.log(`for another ${data.diffTime ?? "?"} seconds`);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/device-status", safe)]
fn get_device_status(input: TerminalBaseDto) -> DeviceStatusRespDto;

/// Input of `getDeviceStatus`.
#[dto]
pub struct TerminalBaseDto {
    /// Id of the device, assigned by the service when it was registered; not its `deviceUniqueId`.
    #[shape(len = 1..)]
    pub id: String,
}

/// Response of `getDeviceStatus`. `data` may be missing.
#[dto]
pub type DeviceStatusRespDto = Resp<DeviceStatusResponseDataDto>;

/// State of a terminal device. Any field may be missing.
#[dto]
pub struct DeviceStatusResponseDataDto {
    /// Whether the device may be used.
    pub status: DeviceStatus,
    /// Time until a suspension ends, in seconds. Of a device that is not suspended it may be missing.
    #[shape(unit = "seconds")]
    pub diff_time: Option<i64>,
}

/// State of a terminal device.
#[dto(rename_all = "camelCase")]
pub enum DeviceStatus {
    /// In use.
    Activated,
    /// Suspended until a time, by `suspendDevice`.
    Suspended,
    /// Disabled, by `disableDevice`.
    Deactivated,
}
