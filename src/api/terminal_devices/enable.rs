//! `POST /api/v3/enable-device-by-user`: enables a terminal device of a user.

use super::user_device::UpdateTerminalUserDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Enables a terminal device of a user after `disableDevice`. Presumably its status is `activated` then.
///
/// Whether it ends a suspension as well is not documented: ask `getDeviceStatus`. Neither is the error for a device that
/// does not exist.
///
/// @example
/// ```ts
/// // The phone that the user of `userId` has found. Its id is the one that `addDevice` resolved to.
/// const id = "63688212be59d76a46f72663";
/// await client.enableDevice({ id, userId });
/// const { data } = await client.getDeviceStatus({ id });
/// if (data?.status !== "activated") console.warn(data?.status);
/// ```
// It sets a state, so twice is the same as once.
#[endpoint(POST "/api/v3/enable-device-by-user", idempotent)]
fn enable_device(input: UpdateTerminalUserDto) -> Bare<CommonResponseDto>;
