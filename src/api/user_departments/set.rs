//! `POST /api/v3/set-user-departments`: sets the departments of a user.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Sets the departments of a user: 1 to 50, which take the place of those the user has.
///
/// A department that is left out is taken from the user, so begin with every page of `getUserDepartments`.
/// That the list replaces follows from the API's name and limits; no source says it in words. The call cannot
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

/// What `setUserDepartments` takes.
#[dto]
pub struct SetUserDepartmentsDto {
    /// Id of the user, read according to `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// All departments that the user shall have, 1 to 50.
    #[shape(len = 1..=50)]
    pub departments: Vec<SetUserDepartmentDto>,
    /// How `userId` is to be read.
    pub options: Option<SetUserDepartmentsOptionsDto>,
}

/// One department that a user shall have.
#[dto]
pub struct SetUserDepartmentDto {
    /// Id of the department, given by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Whether the user leads the department.
    pub is_leader: Option<bool>,
    /// Whether it is the user's main department.
    pub is_main_department: Option<bool>,
}

/// How the ids in `setUserDepartments` are to be read.
#[dto]
pub struct SetUserDepartmentsOptionsDto {
    /// How `userId` is to be read. Absent means `user_id`.
    pub user_id_type: Option<UserIdType>,
}
