//! `POST /api/v3/set-user-departments`: sets the departments of a user.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Sets the departments of a user: 1 to 50, which replace those that the user has.
///
/// The user leaves each department that the list lacks: start from all pages of `getUserDepartments`, or use
/// `client.editUserDepartments`, which does that.
/// That the list replaces is concluded from the API's name and limits, not documented. The call cannot
/// leave a user without departments. Rejects with `kind: "not_found"` when the user or a department does not
/// exist.
///
/// @example
/// ```ts
/// await client.setUserDepartments({
///   userId,
///   departments: [{ departmentId, isLeader: true, isMainDepartment: true }],
/// });
/// ```
// It writes the whole set, so twice is the same as once.
#[endpoint(POST "/api/v3/set-user-departments", idempotent)]
fn set_user_departments(input: SetUserDepartmentsDto) -> IsSuccessRespDto;

/// Input of `setUserDepartments`.
#[dto]
pub struct SetUserDepartmentsDto {
    /// Id of the user, of the kind `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// All departments that the user is to have: 1 to 50.
    #[shape(len = 1..=50)]
    pub departments: Vec<SetUserDepartmentDto>,
    /// Kind of id that `userId` is.
    pub options: Option<SetUserDepartmentsOptionsDto>,
}

/// One department that the user is to have.
#[dto]
pub struct SetUserDepartmentDto {
    /// Id of the department, assigned by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Whether the user leads the department.
    pub is_leader: Option<bool>,
    /// Whether it is the user's main department.
    pub is_main_department: Option<bool>,
}

/// Kind of id that `setUserDepartments` is given.
#[dto]
pub struct SetUserDepartmentsOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
