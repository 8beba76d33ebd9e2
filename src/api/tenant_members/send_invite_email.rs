//! `POST /api/v3/send-invite-tenant-user-email`: sends e-mails that invite people to a tenant.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Sends e-mails that invite people to become members of a tenant.
///
/// The sources speak of several addresses, and none describes a field that holds them: as declared, the call takes nothing, so it
/// presumably invites nobody. `generateInviteTenantUserLink` makes a link for each address, which you can send yourself. If
/// you know the fields from elsewhere, `makeRequest` sends them. Some sources declare the response without `data`.
///
/// @example
/// ```ts
/// const { message, requestId } = await client.sendInviteTenantUserEmail();
/// console.log(message, requestId);
/// ```
// A second call sends the mails again.
#[endpoint(POST "/api/v3/send-invite-tenant-user-email", non_idempotent)]
fn send_invite_tenant_user_email() -> IsSuccessRespDto;
