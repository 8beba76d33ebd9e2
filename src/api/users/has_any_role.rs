//! `POST /api/v3/has-any-role`: tells whether a user has at least one of several roles.

use super::UserIdType;
use crate::api::prelude::*;

/// Tells whether a user has at least one of these roles.
///
/// A role is named by its code within its permission group. Whether roles count that the user has through a department or a
/// user group, and what comes for a role that does not exist, is not documented. Rejects with `kind: "not_found"` when the
/// user does not exist, and with `kind: "api"`, `statusCode` 400, when `roles` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.hasAnyRole({
///   userId,
///   roles: [{ code: "admin" }, { namespace: "default", code: "auditor" }],
/// });
/// if (!data.hasAnyRole) throw new Error("not allowed");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/has-any-role", safe)]
fn has_any_role(input: HasAnyRoleReqDto) -> HasAnyRoleRespDto;

/// Input of `hasAnyRole`.
#[dto]
pub struct HasAnyRoleReqDto {
    /// Roles of which one is enough, at least one. The maximum number is not documented.
    // An empty list was seen to be refused: `参数 roles 格式错误`.
    #[shape(len = 1..)]
    pub roles: Vec<HasRoleRolesDto>,
    /// Id of the user, of the kind `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is.
    pub options: Option<HasAnyRoleOptionsDto>,
}

/// A role that `hasAnyRole` looks for.
#[dto]
pub struct HasRoleRolesDto {
    /// Code of the role's permission group. Default: the default permission group.
    pub namespace: Option<String>,
    /// Code of the role, unique within its permission group.
    #[shape(len = 1..)]
    pub code: String,
}

/// Kind of id that `hasAnyRole` is given.
#[dto]
pub struct HasAnyRoleOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `hasAnyRole`.
#[dto]
pub type HasAnyRoleRespDto = Resp<HasAnyRoleDto>;

/// Whether a user has one of several roles. The field may be missing.
#[dto]
pub struct HasAnyRoleDto {
    /// Whether the user has at least one of the roles.
    pub has_any_role: bool,
}
