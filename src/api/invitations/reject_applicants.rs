//! `POST /api/v3/batch-reject-universal-invitation-applicant`: rejects applicants of a universal invitation link.

use super::approve_applicants::ApprovalUniversalInvitationApplicantDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Rejects applicants of a universal invitation link, who then do not join the user pool.
///
/// Whether they are told, and whether they may apply again, is not documented. No documented call takes a rejection back. How
/// the service refuses an id that does not exist or an application that is decided already, and whether the others are
/// rejected then, is not documented either. After `network`, `timeout` or `bad_response` some may be rejected
/// (`outcome: "unknown"`): check with `filter`.
///
/// @example
/// ```ts
/// const email = "mallory@example.org";
/// const { data } = await client.filter({ keywords: email });
/// const mallory = data.list.find((row) => row.email === email && row.status === "PENDING");
/// if (mallory) await client.reject({ applicantIds: [mallory.id] });
/// ```
// A second one finds the applications decided. What it answers then is not documented: an error would report a rejection that
// was made as failed, and one after an approval could undo it. It is never repeated blindly.
#[endpoint(POST "/api/v3/batch-reject-universal-invitation-applicant", non_idempotent)]
fn reject(input: ApprovalUniversalInvitationApplicantDto) -> IsSuccessRespDto;
