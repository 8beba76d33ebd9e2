//! `POST /api/v3/set-public-account-of-departments`: sets the departments of a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::user_departments::whole_set::SetUserDepartmentsDto;

/// Sets the departments of a public account: 1 to 50, which replace those that it has. By the guide of the console, **each
/// user in these departments may then use the account**.
///
/// Departments that the list lacks are presumably taken away: start from all pages of `getPublicAccountDepartments`. That the
/// list replaces is concluded from the API's name and limits, as of `setUserDepartments`; it is not documented. The call cannot
/// leave an account without departments. An account or a department that does not exist presumably gives `kind: "not_found"`.
///
/// @example
/// ```ts
/// const departments = [{ departmentId, isLeader: false, isMainDepartment: false }];
/// for await (const stored of client.iterate.getPublicAccountDepartments({ userId: accountId })) {
///   const { departmentId: id, isLeader, isMainDepartment } = stored;
///   if (id !== departmentId) departments.push({ departmentId: id, isLeader, isMainDepartment });
/// }
/// await client.setPublicAccountOfDepartments({ userId: accountId, departments });
/// ```
// It writes the whole set, so twice is the same as once.
#[endpoint(POST "/api/v3/set-public-account-of-departments", idempotent)]
fn set_public_account_of_departments(input: SetUserDepartmentsDto) -> IsSuccessRespDto;
