//! `POST /api/v3/add-device`: registers a terminal device.

use super::device::{CreateTerminalDto, TerminalInfoRespDto};
use crate::api::prelude::*;

/// Registers a terminal device and resolves to its ids.
///
/// By the vendor's guide a device reports itself when somebody logs in to an application with it. The call takes no user:
/// how the device comes to belong to one is not documented. What happens when `deviceUniqueId` is registered already is
/// not documented either. After `network`, `timeout` or `bad_response` the device may be registered (`outcome:
/// "unknown"`), and no call finds it by `deviceUniqueId`: look in the console before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.addDevice({
///   type: "Mobile",
///   deviceUniqueId: "HZ2F6J3AGNAVSOTV",
///   name: "Phone of Bob",
///   os: "iOS",
///   customData: {},
/// });
/// console.log(data.id); // Keep it: `getDeviceStatus` and `suspendDevice` take this id.
/// ```
// No source says that a second call is refused or finds the first device: it is never repeated blindly.
#[endpoint(POST "/api/v3/add-device", non_idempotent)]
fn add_device(input: CreateTerminalDto) -> TerminalInfoRespDto;
