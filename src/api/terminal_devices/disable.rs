//! `POST /api/v3/disable-device-by-user`: disables a terminal device of a user.

use super::user_device::UpdateTerminalUserDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Disables a terminal device of a user until `enableDevice` enables it again. Its status is `deactivated` then.
///
/// Whether the user is logged out on it at once, and whether other users of the device are affected, is not documented;
/// nor is the error for a device that does not exist. `suspendDevice` does it for a time.
///
/// @example
/// ```ts
/// // The phone that the user of `userId` has lost. Its id is the one that `addDevice` resolved to.
/// const id = "63688212be59d76a46f72663";
/// await client.disableDevice({ id, userId });
/// const { data } = await client.getDeviceStatus({ id });
/// if (data?.status !== "deactivated") console.warn(data?.status);
/// ```
// It sets a state, so twice is the same as once.
#[endpoint(POST "/api/v3/disable-device-by-user", idempotent)]
fn disable_device(input: UpdateTerminalUserDto) -> Bare<CommonResponseDto>;
