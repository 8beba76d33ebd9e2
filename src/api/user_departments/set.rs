//! `POST /api/v3/set-user-departments`: sets the departments of a user.

use super::whole_set::SetUserDepartmentsDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

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
