//! `GET /api/v3/approval-closed-list`: lists the approvals that are decided, page by page.

use super::approval::{ApprovalListRes, ApprovalObjectType};
use crate::api::prelude::*;

/// Lists one page of the approvals that are decided, with the total number.
///
/// A page has 10 rows unless `pageSize` says otherwise (1 to 50). Whose decisions are listed is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.closedList({ objectType: "ROLE_PERMISSION_APPLY", pageSize: 50 });
/// const refused = data.list.filter((approval) => approval.status === "REFUSED");
/// for (const { number, closedTime } of refused) console.log(number, closedTime);
/// ```
// The other calls know an approval by its number.
#[endpoint(GET "/api/v3/approval-closed-list", rows(key = "number"))]
fn closed_list(input: ApprovalClosedListDto) -> ApprovalListRes;

/// Input of `closedList`. An empty one lists the first 10 approvals.
#[dto]
pub struct ApprovalClosedListDto {
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
