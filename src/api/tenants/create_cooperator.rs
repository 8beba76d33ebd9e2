//! `POST /api/v3/create-tenant-cooperator`: makes a user a co-administrator.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Makes a user a co-administrator, who may do what the policies allow.
///
/// What happens to a user who is one already is not documented. To take the rights back, the vendor's specification has
/// `POST /api/v3/delete-tenant-cooperator`, to change them `POST /api/v3/update-tenant-cooperator`. Both take `userId` in the
/// query; the body of the former has `userId` again, that of the latter `policies` and `apiAuthorized`. The official clients lack
/// them, and `makeRequest` makes such calls. After `network`, `timeout` or `bad_response` the user may have the rights
/// (`outcome: "unknown"`): check with `getTenantCooperator`.
///
/// @example
/// ```ts
/// // A successor gets the policies of the predecessor.
/// const { data: former } = await client.getTenantCooperator({ userId: formerId });
/// const policies = former.authorizedPoliciesCode;
/// if (policies.length > 0) {
///   await client.createTenantCooperator({ userId, policies });
///   const { data } = await client.getTenantCooperator({ userId });
///   console.log(data.authorizedPoliciesCode);
/// }
/// ```
// A second call may notify the user again, or be refused where the first one was carried out: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-tenant-cooperator", non_idempotent)]
fn create_tenant_cooperator(input: CreateTenantCooperatorDto) -> Bare<CommonResponseDto>;

/// Input of `createTenantCooperator`.
#[dto]
pub struct CreateTenantCooperatorDto {
    /// Policies that say what the user may do, at least 1: presumably their codes, as `authorizedPoliciesCode` of
    /// `getTenantCooperator` returns them. The maximum number is not documented.
    // What an empty list does is not documented either: it could be rights without limits.
    #[shape(len = 1..)]
    pub policies: Vec<String>,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Whether the user is also authorized to use the API. Default: `false`.
    pub api_authorized: Option<bool>,
    /// Whether the user is told by text message. The default is not documented.
    pub send_phone_notification: Option<bool>,
    /// Whether the user is told by e-mail. The default is not documented.
    pub send_email_notification: Option<bool>,
}
