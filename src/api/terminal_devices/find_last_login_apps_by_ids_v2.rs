//! `POST /api/v3/get-last-login-apps-by-device-ids`: lists the applications last logged in to on devices.

use super::last_login_apps::{LastLoginAppsRespDto, QueryTerminalAppsDto};
use crate::api::prelude::*;

/// Lists the applications that users logged in to last on terminal devices.
///
/// What it resolves to is not documented: the sources declare a response without `data`. What the service does send is
/// passed on unchanged: check what you read of it.
///
/// @example
/// ```ts
/// const { data } = await client.findLastLoginAppsByDeviceIdsV2({ deviceIds: ["HZ2F6J3AGNAVSOTV"], userId });
/// // Names alone: what the values are is not documented.
/// if (Array.isArray(data)) console.log(data.length, Object.keys(data[0] ?? {}));
/// ```
// It only reads, though it is a POST. What it resolves to is not documented.
#[endpoint(POST "/api/v3/get-last-login-apps-by-device-ids", safe, secret)]
fn find_last_login_apps_by_device_ids_v2(input: QueryTerminalAppsDto) -> LastLoginAppsRespDto;
