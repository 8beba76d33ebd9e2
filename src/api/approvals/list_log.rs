//! `GET /api/v3/approval-log-list`: lists the log of approvals, page by page.

use super::approval::{ApprovalListRes, ApprovalObjectType};
use crate::api::prelude::*;

/// Lists one page of the log of approvals, with the total number: presumably pending and decided ones together.
///
/// A page has 10 rows unless `pageSize` says otherwise (1 to 50). Unlike the other two lists, `keyword` finds the names of
/// applications and roles as well. Whether an approval has several rows is not documented, so `client.iterate` drops none: when
/// users ask meanwhile, it may return a row twice.
///
/// @example
/// ```ts
/// const { data } = await client.logList({ keyword: "Discourse", pageSize: 50 });
/// for (const { number, status, submitTime } of data.list) console.log(submitTime, number, status);
/// ```
// No source says that a log has one row for each approval.
#[endpoint(GET "/api/v3/approval-log-list", rows(key = ""))]
fn log_list(input: ApprovalLogListDto) -> ApprovalListRes;

/// Input of `logList`. An empty one lists the first 10 rows.
#[dto]
pub struct ApprovalLogListDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page_no: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub page_size: Option<u32>,
    /// Lists only the approvals of this kind. Absent means both kinds, presumably.
    pub object_type: Option<ApprovalObjectType>,
    /// Text to search for in the number of an approval, the name of the person who asked, and the names of what is asked for.
    pub keyword: Option<String>,
}
