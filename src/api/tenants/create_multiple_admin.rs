//! `POST /api/v3/create-multiple-tenant-admin`: makes a user the administrator of several tenants.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Makes a user a multi-tenant administrator, who may administer the tenants in `tenantIds`.
///
/// What happens to a user who is one already is not documented: neither whether the tenants are added or replaced, nor whether
/// the call is refused. To take the rights back, the vendor's specification has `POST /api/v3/delete-multiple-tenant-admin`, to
/// change them `POST /api/v3/update-multiple-tenant-admin`. Both take `userId` in the query; the body of the former has `userId`
/// again, that of the latter `tenantIds` and `apiAuthorized`. The official clients lack them, and `makeRequest` makes such calls.
/// After `network`, `timeout` or `bad_response` the user may have the rights (`outcome: "unknown"`): check with
/// `getMultipleTenantAdmin`.
///
/// @example
/// ```ts
/// await client.createMultipleTenantAdmin({ userId, tenantIds: [tenantId], sendEmailNotification: true });
/// const { data } = await client.getMultipleTenantAdmin({ userId });
/// console.log(data.list.some((admin) => admin.userId === userId));
/// ```
// A second call may notify the user again, or be refused where the first one was carried out: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-multiple-tenant-admin", non_idempotent)]
fn create_multiple_tenant_admin(input: CreateMultipleTenantAdminDto) -> Bare<CommonResponseDto>;

/// Input of `createMultipleTenantAdmin`.
#[dto]
pub struct CreateMultipleTenantAdminDto {
    /// Ids of the tenants that the user may administer, at least 1. The maximum number is not documented.
    // What an empty list does is not documented either: it could be every tenant.
    #[shape(len = 1..)]
    pub tenant_ids: Vec<String>,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Whether the user is also authorized to use the API. The default is not documented; that of `createTenantCooperator` is
    /// `false`.
    pub api_authorized: Option<bool>,
    /// Whether the user is told by text message. The default is not documented.
    pub send_phone_notification: Option<bool>,
    /// Whether the user is told by e-mail. The default is not documented.
    pub send_email_notification: Option<bool>,
}
