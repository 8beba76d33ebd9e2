//! `POST /api/v3/batch-approval-universal-invitation-applicants`: approves applicants of a universal invitation link.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Approves applicants of a universal invitation link, who then join the user pool.
///
/// By the guide of the console, each of them gets a welcome e-mail with login name and initial password. They presumably come
/// into the departments that the settings of the link name (see `getUniversalInvitation`). No documented call takes an approval
/// back. How the service refuses an id that does not exist or an application that is decided already, and whether the others
/// are approved then, is not documented. After `network`, `timeout` or `bad_response` some may be approved
/// (`outcome: "unknown"`): check with `filter`.
///
/// @example
/// ```ts
/// const email = "alice@example.com";
/// const { data } = await client.filter({ keywords: email });
/// const alice = data.list.find((row) => row.email === email && row.status === "PENDING");
/// if (alice) await client.approval({ applicantIds: [alice.id] });
/// ```
// An approval sends a mail with a password. No source says that a second one sends none, or that it is not refused: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/batch-approval-universal-invitation-applicants", non_idempotent)]
fn approval(input: ApprovalUniversalInvitationApplicantDto) -> IsSuccessRespDto;

/// Input of `approval` and `reject`.
#[dto]
pub struct ApprovalUniversalInvitationApplicantDto {
    /// Ids of the applications, as `id` of the rows of `filter` has them, at least 1. The maximum number is not documented.
    // What an empty list decides is not documented either: it could let in everyone who waits.
    #[shape(len = 1..)]
    pub applicant_ids: Vec<String>,
}
