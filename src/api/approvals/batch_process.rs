//! `PUT /api/v3/approval-batch-process`: agrees to several approvals or refuses them.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Agrees to several approvals, by their numbers, or refuses them all: without `isAgreed: true`, they are refused.
///
/// The sources declare the numbers as integers here, and as text in every other call: `processApproval` takes one as it comes,
/// and is the safer choice where a number has a leading zero or is more than digits. Agreeing presumably gives the users what
/// the approvals are about, and no documented call takes a decision back. Whether the others are decided when one cannot be is
/// not documented. After `network`, `timeout` or `bad_response` some may be decided (`outcome: "unknown"`): check with
/// `getDetail`.
///
/// @example
/// ```ts
/// const reviewed = ["202611270001", "202611270002"];
/// await client.batchProcessApproval({ numbers: reviewed.map(Number), isAgreed: true });
/// for (const number of reviewed) {
///   const { data } = await client.getDetail({ number });
///   console.log(number, data.status);
/// }
/// ```
// A second one finds the approvals decided. What it answers then is not documented: an error would report decisions that were
// made as failed. It is never repeated blindly.
#[endpoint(PUT "/api/v3/approval-batch-process", non_idempotent)]
fn batch_process_approval(input: ApprovalBatchProcessReq) -> IsSuccessRespDto;

/// Input of `batchProcessApproval`.
#[dto]
pub struct ApprovalBatchProcessReq {
    /// Numbers of the approvals, as integers, at least 1. The maximum number of them is not documented.
    // What an empty list decides is not documented either: it could agree to all that is pending.
    #[shape(len = 1..)]
    pub numbers: Vec<i64>,
    /// `true` agrees to all of them, `false` refuses all of them. Default: `false`.
    pub is_agreed: Option<bool>,
}
