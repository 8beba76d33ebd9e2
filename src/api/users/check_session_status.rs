//! `POST /api/v3/check-session-status`: tells whether a user has a session in an application.

use crate::api::prelude::*;

/// Tells whether a user has a session in an application: is logged in there now.
///
/// `getUserLoggedinApps` lists the applications that a user logged in to at some time; this call says whether one of those
/// logins still holds. Rejects with `kind: "not_found"` when the user or the application does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.checkSessionStatus({ appId, userId });
/// console.log(data.active ? "logged in" : "not logged in");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-session-status", safe)]
fn check_session_status(input: CheckSessionStatusDto) -> CheckSessionStatusRespDto;

/// Input of `checkSessionStatus`.
#[dto]
pub struct CheckSessionStatusDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Id of the user, assigned by the service. The sources name other kinds of id, too; but the call has no `userIdType`
    /// to tell them apart.
    #[shape(len = 1..)]
    pub user_id: String,
}

/// Response of `checkSessionStatus`.
#[dto]
pub type CheckSessionStatusRespDto = Resp<CheckSessionStatusDataDto>;

/// Whether a user has a session in an application. The field may be missing.
#[dto]
pub struct CheckSessionStatusDataDto {
    /// Whether the user is logged in to the application.
    pub active: bool,
}
