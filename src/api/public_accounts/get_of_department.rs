//! `GET /api/v3/get-public-accounts-of-department`: lists the public accounts of a department.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the public accounts that a department is bound to, with their number.
///
/// By the guide of the console, each user in the department may use these accounts. There are no pages; whether `list` always
/// holds all `totalCount` accounts is not documented, nor whether accounts of the departments above or below count.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountsOfDepartment({ departmentId });
/// console.log(data.list.map((account) => account.username));
/// ```
#[endpoint(GET "/api/v3/get-public-accounts-of-department")]
fn get_public_accounts_of_department(
    input: GetPublicAccountsOfDepartmentDto,
) -> PublicAccountPaginatedRespDto;

/// Input of `getPublicAccountsOfDepartment`.
#[dto]
pub struct GetPublicAccountsOfDepartmentDto {
    /// Id of the department, assigned by the service.
    #[shape(len = 1..)]
    pub department_id: String,
}
