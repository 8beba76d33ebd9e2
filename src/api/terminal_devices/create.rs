//! `POST /api/v3/create-device`: registers a terminal device; deprecated in favour of addDevice.

use super::device::{CreateTerminalDto, TerminalInfoRespDto};
use crate::api::prelude::*;

/// Registers a terminal device, as `addDevice` does, which takes the same input.
///
/// By the service's own word the response is irregular; in which way is not documented, so `data` may differ from what is
/// declared. Only the newer sources call it deprecated. After `network`, `timeout` or `bad_response` the device may be
/// registered (`outcome: "unknown"`), and no call finds it by `deviceUniqueId`: look in the console before you try again.
///
/// @deprecated Use `addDevice`, which the service recommends.
///
/// @example
/// ```ts
/// const { data } = await client.createDevice({
///   type: "Mobile",
///   deviceUniqueId: "HZ2F6J3AGNAVSOTV",
///   name: "Phone of Bob",
///   customData: {},
/// });
/// console.log(data.id);
/// ```
// No source says that a second call is refused or finds the first device: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-device", non_idempotent)]
fn create_device(input: CreateTerminalDto) -> TerminalInfoRespDto;
