//! `GET /api/v3/get-subject-auth-detail`: reads where a user's or another target's access to an application comes from.

use super::auth_target_type::AuthTargetType;
use crate::api::prelude::*;

/// Reads where the access of a user, role, user group or department to an application comes from: a record of its own,
/// another target such as its user group, or the default.
///
/// The sources do not explain the response beyond the names of its fields, nor what comes for a target without access.
///
/// @example
/// ```ts
/// const { data } = await client.detailAuthSubject({ targetId: userId, targetType: "USER", appId });
/// console.log(`${data.authType}: ${data.targetType} ${data.targetName}`);
/// ```
#[endpoint(GET "/api/v3/get-subject-auth-detail")]
fn detail_auth_subject(input: GetSubjectAuthDetailDto) -> GetSubjectAuthRespDto;

/// Input of `detailAuthSubject`.
#[dto]
pub struct GetSubjectAuthDetailDto {
    /// Id of the target. Whether a role or a user group is named by its code, as in `authorizeApplicationAccess`, is not
    /// documented.
    #[shape(len = 1..)]
    pub target_id: String,
    /// What the target is.
    pub target_type: AuthTargetType,
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `detailAuthSubject`.
#[dto]
pub type GetSubjectAuthRespDto = Resp<GetSubjectAuthDataDto>;

/// Where a target's access to an application comes from. Any field may be missing.
#[dto]
pub struct GetSubjectAuthDataDto {
    /// Id of the application.
    pub app_id: String,
    /// Name of the application.
    pub app_name: String,
    /// Id of the target that was asked about.
    pub req_target_id: String,
    /// Name of the target that was asked about.
    pub req_target_name: String,
    /// What the target is that was asked about.
    pub req_target_type: AuthTargetType,
    /// What the target is that has the permission, presumably: a user group, say, where a member was asked about.
    pub target_type: AuthTargetType,
    /// Name of the target that has the permission, presumably.
    pub target_name: String,
    /// What the access comes from.
    pub auth_type: AuthOrigin,
}

/// What access to an application comes from. The sources explain the values by their names alone.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthOrigin {
    /// Presumably the application's default, as of `getApplicationPermissionStrategy`.
    Default,
    /// Presumably a record for everyone.
    All,
    /// Presumably a record for the target that was asked about.
    #[shape(name = "SELF")]
    Own,
    /// A record for a target: presumably another, such as a user group of the user that was asked about.
    Subject,
}
