//! `POST /api/v3/suspend-device-by-user`: suspends a terminal device of a user until a time.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Suspends a terminal device of a user until a time. Its status is `suspended` then.
///
/// Whether the user is logged out on it at once, and whether other users of the device are affected, is not documented;
/// nor is the error for a device that does not exist. `getDeviceStatus` tells how many seconds remain. `disableDevice`
/// has no end.
///
/// @example
/// ```ts
/// // For a week. The id is the one that `addDevice` resolved to.
/// const id = "63688212be59d76a46f72663";
/// const endTime = String(Date.now() + 7 * 24 * 60 * 60 * 1000);
/// await client.suspendDevice({ id, userId, endTime });
/// const { data } = await client.getDeviceStatus({ id });
/// console.log(data?.status, data?.diffTime); // About 604800 seconds: the service read the end as it was meant.
/// ```
// The end is a point in time, not a duration: twice is the same as once.
#[endpoint(POST "/api/v3/suspend-device-by-user", idempotent)]
fn suspend_device(input: SuspendTerminalUserDto) -> Bare<CommonResponseDto>;

/// Input of `suspendDevice`.
#[dto]
pub struct SuspendTerminalUserDto {
    /// When the suspension ends, in milliseconds since 1970 (UTC), as text. The sources differ in themselves: their
    /// description says milliseconds, their sample is a number, and they declare a text in the form of a date.
    #[shape(len = 1.., unit = "milliseconds")]
    pub end_time: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the device, assigned by the service when it was registered; not its `deviceUniqueId`.
    #[shape(len = 1..)]
    pub id: String,
}
