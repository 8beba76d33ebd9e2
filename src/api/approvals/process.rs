//! `PUT /api/v3/approval-process`: agrees to an approval or refuses it.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Agrees to an approval, by its number, or refuses it: without `isAgreed: true`, it is refused.
///
/// Agreeing presumably gives the user what the approval is about: look at it with `getDetail` first. No documented call takes a
/// decision back. How the service refuses a number that does not exist, or an approval that is decided already, is not
/// documented. After `network`, `timeout` or `bad_response` it may be decided (`outcome: "unknown"`): check with `getDetail`.
///
/// @example
/// ```ts
/// const { data } = await client.getDetail({ number: "202611270001" });
/// const names = [data.approvalObjectList].flat().map(({ objectName }) => objectName);
/// if (data.status === "PENDING" && data.objectType === "APP_PERMISSION_APPLY" && names.join() === "Discourse") {
///   await client.processApproval({ number: data.number, isAgreed: true });
/// }
/// ```
// A second one finds the approval decided. What it answers then is not documented: an error would report a decision that was
// made as failed. It is never repeated blindly.
#[endpoint(PUT "/api/v3/approval-process", non_idempotent)]
fn process_approval(input: ApprovalProcessReq) -> IsSuccessRespDto;

/// Input of `processApproval`.
#[dto]
pub struct ApprovalProcessReq {
    /// Number of the approval, as `number` of `pendList` has it.
    #[shape(len = 1..)]
    pub number: String,
    /// `true` agrees, `false` refuses. Default: `false`.
    pub is_agreed: Option<bool>,
}
