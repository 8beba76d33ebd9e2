//! `POST /api/v3/generate-invite-tenant-user-link`: makes links that invite people to a tenant.

use super::list_invite_records::InviteTenantUserRecord;
use crate::api::prelude::*;

/// Makes a link for each e-mail address, which invites the person to become a member of a tenant, and resolves to the
/// invitations.
///
/// It also resolves where some addresses failed: `data.errMsgs` names them. Whether the service sends the links by e-mail as
/// well is not documented. After `network`, `timeout` or `bad_response` the links may exist (`outcome: "unknown"`): look with
/// `listInviteTennatUserRecords` before you try again.
///
/// @example
/// ```ts
/// const validityTerm = "7"; // Neither form nor unit is documented: try it with an address of your own first.
/// const { data } = await client.generateInviteTenantUserLink({
///   tenantId,
///   appId,
///   emails: ["alice@example.com", "bob@example.com"],
///   validityTerm,
/// });
/// for (const { email, message } of data.errMsgs) console.error(`${email} has no link: ${message}`);
/// const links = new Map(data.list.map((invitation) => [invitation.inviteAccount, invitation.inviteLink]));
/// console.log([...links.keys()]); // Who gets a link. Do not log the links: they let people in.
/// ```
// Each call makes new links.
#[endpoint(POST "/api/v3/generate-invite-tenant-user-link", non_idempotent)]
fn generate_invite_tenant_user_link(input: GenerateInviteTenantUserLink) -> InviteTenantUsersRespDto;

/// Input of `generateInviteTenantUserLink`.
#[dto]
pub struct GenerateInviteTenantUserLink {
    /// How long the links are valid. Neither the form nor the unit is documented.
    #[shape(len = 1..)]
    pub validity_term: String,
    /// E-mail addresses of the people to invite. The maximum number is not documented.
    pub emails: Vec<String>,
    /// Id of the application that the person comes to after signing up.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Tenant that the people are invited to. Default: the client's `tenantId`; what a call without either does is not
    /// documented.
    pub tenant_id: Option<String>,
}

/// Response of `generateInviteTenantUserLink`.
#[dto]
pub type InviteTenantUsersRespDto = Resp<InviteTenantUsersDto>;

/// The invitations, and the addresses for which there is none.
#[dto]
pub struct InviteTenantUsersDto {
    /// The addresses that failed, with the reason of each. Presumably empty if there are none.
    pub err_msgs: Vec<ErrorEmailMsg>,
    /// The invitations, with their links.
    pub list: Vec<InviteTenantUserRecord>,
}

/// An e-mail address that could not be invited. Any field may be missing.
#[dto]
pub struct ErrorEmailMsg {
    /// The address.
    pub email: String,
    /// The reason, for people.
    pub message: String,
}
