//! `GET /api/v3/list-invite-tenant-user-records`: lists the invitations to tenants, page by page.

use crate::api::prelude::*;

/// Lists one page of the invitations to tenants that match `keywords`, with the total number.
///
/// The misspelt name is the API's own. The sources' text speaks of consoles that a user can open, presumably by mistake: path
/// and response are those of invitations. Of which tenants it lists them is not documented. `page` and `limit` are texts here;
/// the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listInviteTennatUserRecords({ keywords: "example.com", page: "1", limit: "50" });
/// const pending = data.list.filter((invitation) => invitation.verifiedStatus === "pending");
/// console.log(pending.map((invitation) => invitation.inviteAccount));
/// ```
#[endpoint(GET "/api/v3/list-invite-tenant-user-records", rows(key = "recordId"))]
fn list_invite_tennat_user_records(
    input: ListInviteTenantUserRecordsDto,
) -> InviteTenantUserRecordListRespDto;

/// Input of `listInviteTennatUserRecords`.
#[dto]
pub struct ListInviteTenantUserRecordsDto {
    /// Text to search for; in which fields is not documented. All sources call it required: `""` presumably lists all
    /// invitations.
    pub keywords: String,
    /// Page number as text; the first is presumably `"1"`.
    #[shape(len = 1..)]
    pub page: String,
    /// Rows per page as text, such as `"50"`.
    #[shape(len = 1..)]
    pub limit: String,
}

/// Response of `listInviteTennatUserRecords`.
#[dto]
pub type InviteTenantUserRecordListRespDto = Resp<InviteTenantUserRecordListDto>;

/// One page of invitations, with their total number.
#[dto]
pub struct InviteTenantUserRecordListDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The invitations on this page.
    pub list: Vec<InviteTenantUserRecord>,
}

/// An invitation to a tenant. Any field may be missing.
#[dto]
pub struct InviteTenantUserRecord {
    /// Number of the invitation, assigned by the service.
    pub record_id: i32,
    /// Account that is invited; in the sources' sample an e-mail address.
    pub invite_account: String,
    /// Whether the account is activated; in the sources' sample `pending`. The other values are not documented.
    pub verified_status: String,
    /// Link by which the person accepts the invitation. It presumably works for whoever has it: treat it like a password.
    /// Never shown in errors or events.
    #[shape(secret)]
    pub invite_link: String,
    /// Time of the invitation, in ISO 8601, UTC, such as `2022-07-03T02:20:30.000Z`.
    pub created_at: String,
    /// Time the account was activated, in ISO 8601. Presumably missing or `null` before that.
    pub activated_at: String,
}
