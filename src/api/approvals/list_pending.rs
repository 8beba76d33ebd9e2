//! `GET /api/v3/approval-pending-list`: lists the approvals that wait for a decision, page by page.

use super::approval::{ApprovalListRes, ApprovalObjectType};
use crate::api::prelude::*;

/// Lists one page of the approvals that wait for a decision, with the total number.
///
/// A page has 10 rows unless `pageSize` says otherwise (1 to 50). Read every page before you decide: a decided approval
/// presumably leaves this list, and the rows behind it move up. Whose decision the listed approvals wait for is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.pendList({ objectType: "APP_PERMISSION_APPLY", keyword: "Alice", pageSize: 50 });
/// for (const { number, submitTime, approvalObjectList } of data.list) {
///   console.log(number, submitTime, [approvalObjectList].flat().map(({ objectName }) => objectName));
/// }
/// ```
// The other calls know an approval by its number.
#[endpoint(GET "/api/v3/approval-pending-list", rows(key = "number"))]
fn pend_list(input: ApprovalPendingListDto) -> ApprovalListRes;

/// Input of `pendList`. An empty one lists the first 10 approvals.
#[dto]
pub struct ApprovalPendingListDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page_no: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub page_size: Option<u32>,
    /// Lists only the approvals of this kind. Absent means both kinds, presumably.
    pub object_type: Option<ApprovalObjectType>,
    /// Text to search for in the number of an approval and the name of the person who asked.
    pub keyword: Option<String>,
}
