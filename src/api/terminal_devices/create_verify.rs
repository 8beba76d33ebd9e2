//! `POST /api/v3/authing-verify/create-device`: registers a terminal device of the vendor's Verify app.

use super::device::{CreateTerminalDto, TerminalInfoRespDto};
use crate::api::prelude::*;

/// Registers a terminal device for Authing Verify, an app of the vendor, and resolves to its ids.
///
/// It takes what `addDevice` takes; what it does otherwise is not documented, nor what happens when `deviceUniqueId` is
/// registered already. GenAuth's SDK for Node does not have this call. After `network`, `timeout` or `bad_response` the device
/// may be registered (`outcome: "unknown"`), and no call finds it by `deviceUniqueId`: look in the console before you try
/// again.
///
/// @example
/// ```ts
/// const { data } = await client.createVerifyDevice({
///   type: "Mobile",
///   deviceUniqueId: "HZ2F6J3AGNAVSOTV",
///   name: "Phone of Bob",
///   os: "Android",
///   customData: {},
/// });
/// console.log(data.id);
/// ```
// No source says that a second call is refused or finds the first device: it is never repeated blindly.
#[endpoint(POST "/api/v3/authing-verify/create-device", non_idempotent)]
fn create_verify_device(input: CreateTerminalDto) -> TerminalInfoRespDto;
