//! The applications that users logged in to last on terminal devices, as calls ask for them and resolve to them.

use crate::api::prelude::*;

/// Input of `findLastLoginAppsByDeviceIds` and `findLastLoginAppsByDeviceIdsV2`.
#[dto]
pub struct QueryTerminalAppsDto {
    /// Devices, by the `deviceUniqueId` with which they were registered. The maximum number is not documented.
    pub device_ids: Vec<String>,
    /// Id of the user whose logins count, assigned by the service. Presumably those of all users without it: not
    /// documented.
    pub user_id: Option<String>,
}

/// Response of `findLastLoginAppsByDeviceIds` and `findLastLoginAppsByDeviceIdsV2`. The sources declare no `data`, though
/// the calls only read: what the service sends there is passed on unchanged, and may be missing.
#[dto]
pub type LastLoginAppsRespDto = Resp<Json>;
