//! All departments that a user or a public account is to have.

use crate::api::prelude::*;
use crate::api::users::UserIdType;

/// Input of `setUserDepartments` and of `setPublicAccountOfDepartments`.
#[dto]
pub struct SetUserDepartmentsDto {
    /// Id of the user, or of the public account, of the kind `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// All departments that the user or the account is to have: 1 to 50.
    #[shape(len = 1..=50)]
    pub departments: Vec<SetUserDepartmentDto>,
    /// Kind of id that `userId` is.
    pub options: Option<SetUserDepartmentsOptionsDto>,
}

/// One department that the user or the account is to have.
#[dto]
pub struct SetUserDepartmentDto {
    /// Id of the department, assigned by the service.
    #[shape(len = 1..)]
    pub department_id: String,
    /// Whether the user leads the department. What that means of a public account is not documented.
    pub is_leader: Option<bool>,
    /// Whether it is the main department.
    pub is_main_department: Option<bool>,
}

/// Kind of id that the call is given.
#[dto]
pub struct SetUserDepartmentsOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}
