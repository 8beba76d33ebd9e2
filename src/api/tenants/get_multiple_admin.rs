//! `GET /api/v3/get-multiple-tenant-admin`: reads a multi-tenant administrator.

use super::list_multiple_admin::MultipleTenantAdminPaginatedRespDto;
use crate::api::prelude::*;

/// Reads a multi-tenant administrator: a user who may administer several tenants of the user pool.
///
/// The sources declare a page as the response, as that of `listMultipleTenantAdmin`: the administrator is the row with the
/// `userId`. What the service returns for a user who is no such administrator is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getMultipleTenantAdmin({ userId });
/// const admin = data.list.find((row) => row.userId === userId);
/// console.log(admin ? `${admin.name} ${admin.email}` : "no multi-tenant administrator");
/// ```
#[endpoint(GET "/api/v3/get-multiple-tenant-admin")]
fn get_multiple_tenant_admin(input: GetMultipleTenantAdminDto) -> MultipleTenantAdminPaginatedRespDto;

/// Input of `getMultipleTenantAdmin`.
#[dto]
pub struct GetMultipleTenantAdminDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}
