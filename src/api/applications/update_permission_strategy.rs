//! `POST /api/v3/update-application-permission-strategy`: sets whether users may use an application by default.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::users::app::AppDefaultLoginStrategy;

/// Sets whether users may use an application by default, where no access record allows or denies it to them.
///
/// `DENY_ALL` keeps out all others: allow those who need the application with `authorizeApplicationAccess` first.
/// `ALLOW_ALL` opens it to all users who are not denied it. What the service does when the application does not exist is
/// not documented.
///
/// @example
/// ```ts
/// const list = [{ targetType: "GROUP" as const, targetIdentifier: ["finance"], effect: "ALLOW" as const }];
/// await client.authorizeApplicationAccess({ appId, list });
/// // A code that does not exist is skipped without an error: without this check, DENY_ALL would keep all of them out.
/// const { data } = await client.listAuthSubject({ targetType: "USER", targetId: userId, effect: ["ALLOW"] });
/// if (data.list.some((application) => application.appId === appId)) {
///   await client.updateApplicationPermissionStrategy({ appId, permissionStrategy: "DENY_ALL" });
/// }
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-application-permission-strategy", idempotent)]
fn update_application_permission_strategy(
    input: UpdateApplicationPermissionStrategyDataDto,
) -> IsSuccessRespDto;

/// Input of `updateApplicationPermissionStrategy`.
#[dto]
pub struct UpdateApplicationPermissionStrategyDataDto {
    /// What holds for those for whom there is no access record.
    pub permission_strategy: AppDefaultLoginStrategy,
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
}
