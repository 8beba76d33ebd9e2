//! `GET /api/v3/approval`: reads an approval by its number.

use super::approval::ApprovalDetailDto;
use crate::api::prelude::*;

/// Reads an approval by its number: what a user asks for, and what was decided.
///
/// How the service refuses a number that does not exist is not documented, so `kind` may be `not_found` or `api`.
///
/// @example
/// ```ts
/// const { data } = await client.getDetail({ number: "202611270001" });
/// for (const { objectName } of [data.approvalObjectList].flat()) console.log(data.objectType, objectName, data.status);
/// ```
#[endpoint(GET "/api/v3/approval")]
fn get_detail(input: ApprovalDto) -> ApprovalDetailRes;

/// Input of `getDetail`.
#[dto]
pub struct ApprovalDto {
    /// Number of the approval, as `number` of the lists has it.
    #[shape(len = 1..)]
    pub number: String,
}

/// Response of `getDetail`.
#[dto]
pub type ApprovalDetailRes = Resp<ApprovalDetailDto>;
