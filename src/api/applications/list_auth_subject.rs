//! `POST /api/v3/list-subject-auth`: lists the applications that a user or another target is allowed or denied.

use super::auth_target_type::AuthTargetType;
use crate::api::prelude::*;
use crate::api::resources::permission_effect::PermissionEffect;

/// Lists the applications that a user, role, user group or department is allowed or denied.
///
/// It takes no page, and the response has no total number: whether all arrive is not documented. Nor is whether it also
/// lists what a user may use through a role, a user group or a department: `detailAuthSubject` tells for one application
/// what the access comes from.
///
/// @example
/// ```ts
/// const { data } = await client.listAuthSubject({ targetType: "USER", targetId: userId, effect: ["ALLOW"] });
/// console.log(data.list.map((application) => application.appId));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-subject-auth", safe)]
fn list_auth_subject(input: ListAuthSubjectDto) -> ListApplicationSubjectRespDto;

/// Input of `listAuthSubject`.
#[dto]
pub struct ListAuthSubjectDto {
    /// What the target is.
    pub target_type: AuthTargetType,
    /// Id of the target. Whether a role or a user group is named by its code, as in `authorizeApplicationAccess`, is not
    /// documented.
    #[shape(len = 1..)]
    pub target_id: String,
    /// Name of the application. Whether a part of the name is enough is not documented. Absent: any.
    pub app_name: Option<String>,
    /// Kinds of applications: `INTEGRATED`, `SELFBUILT`, presumably `APP_PANEL`. Absent: all.
    pub app_type_list: Option<Vec<String>>,
    /// `ALLOW`: the applications that the target is allowed. `DENY`: those that it is denied. Absent: both.
    pub effect: Option<Vec<String>>,
    /// Presumably `true` for what is in force and `false` for what is turned off: not documented. Absent: both.
    pub enabled: Option<bool>,
}

/// Response of `listAuthSubject`.
#[dto]
pub type ListApplicationSubjectRespDto = Resp<ListApplicationSubjectDataListDto>;

/// The applications that a target is allowed or denied.
#[dto]
pub struct ListApplicationSubjectDataListDto {
    /// The applications.
    pub list: Vec<ListApplicationSubjectDataDto>,
}

/// An application that a target is allowed or denied. Any field may be missing.
#[dto]
pub struct ListApplicationSubjectDataDto {
    /// Id of the application.
    pub app_id: String,
    /// Logo of the application, presumably its URL.
    pub logo: String,
    /// Not documented.
    pub ext: String,
    /// Not documented. Elsewhere: which template an integrated application is made from.
    pub template: String,
    /// Kind of the application. Some sources do not know `APP_PANEL`.
    pub app_type: Open<AuthAppType>,
    /// Whether the target is allowed or denied the application.
    pub effect: PermissionEffect,
}

/// Kind of an application, as `listAuthSubject` names it.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthAppType {
    /// An integrated application, made from a template of the service.
    Integrated,
    /// A self-built application: one of your own.
    Selfbuilt,
    /// The application panel, from which people open their applications.
    AppPanel,
}
