//! `POST /api/v3/get-last-login-apps-by-deviceIds`: lists the applications last logged in to on devices; deprecated.

use super::last_login_apps::{LastLoginAppsRespDto, QueryTerminalAppsDto};
use crate::api::prelude::*;

/// Lists the applications that users logged in to last on terminal devices, as `findLastLoginAppsByDeviceIdsV2` does,
/// which takes the same input.
///
/// By the service's own word the response is irregular; in which way is not documented. Only the newer sources call it
/// deprecated.
///
/// @deprecated Use `findLastLoginAppsByDeviceIdsV2`, which the service recommends.
///
/// @example
/// ```ts
/// const { data } = await client.findLastLoginAppsByDeviceIds({ deviceIds: ["HZ2F6J3AGNAVSOTV"], userId });
/// // Names alone: what the values are is not documented.
/// if (Array.isArray(data)) console.log(data.length, Object.keys(data[0] ?? {}));
/// ```
// It only reads, though it is a POST. What it resolves to is not documented.
#[endpoint(POST "/api/v3/get-last-login-apps-by-deviceIds", safe, secret)]
fn find_last_login_apps_by_device_ids(input: QueryTerminalAppsDto) -> LastLoginAppsRespDto;
