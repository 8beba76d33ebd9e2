//! `GET /api/v3/get-application-permission-strategy`: reads whether users may use an application by default.

use crate::api::prelude::*;
use crate::api::users::app::AppDefaultLoginStrategy;

/// Reads whether users may use an application by default, where no access record allows or denies it to them.
///
/// What the service does when the application does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getApplicationPermissionStrategy({ appId });
/// if (data.permissionStrategy === "ALLOW_ALL") console.log("open to all users of the user pool");
/// ```
#[endpoint(GET "/api/v3/get-application-permission-strategy")]
fn get_application_permission_strategy(
    input: GetApplicationPermissionStrategyDto,
) -> GetApplicationPermissionStrategyRespDto;

/// Input of `getApplicationPermissionStrategy`.
#[dto]
pub struct GetApplicationPermissionStrategyDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `getApplicationPermissionStrategy`.
#[dto]
pub type GetApplicationPermissionStrategyRespDto = Resp<GetApplicationPermissionStrategyDataDto>;

/// Whether users may use an application by default. The field may be missing.
#[dto]
pub struct GetApplicationPermissionStrategyDataDto {
    /// What holds for those for whom there is no access record.
    pub permission_strategy: AppDefaultLoginStrategy,
}
