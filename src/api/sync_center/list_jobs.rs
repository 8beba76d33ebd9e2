//! `GET /api/v3/list-sync-jobs`: lists the jobs of a sync task, page by page.

use super::job::SyncJobDto;
use super::settings::SyncTrigger;
use crate::api::prelude::*;

/// Lists one page of the jobs of a sync task, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). What the service does when the task does not exist is not
/// documented.
///
/// @example
/// ```ts
/// for await (const job of client.iterate.listSyncJobs({ syncTaskId: 1000, syncTrigger: "timed" })) {
///   if (job.syncStatus === "failed") console.log(job.syncJobId, job.createdAt, job.errMsg);
/// }
/// ```
#[endpoint(GET "/api/v3/list-sync-jobs", rows(key = "syncJobId"))]
fn list_sync_jobs(input: ListSyncJobsDto) -> SyncJobPaginatedRespDto;

/// Input of `listSyncJobs`.
#[dto]
pub struct ListSyncJobsDto {
    /// Id of the task, from 1, assigned by the service.
    #[shape(range = 1..)]
    pub sync_task_id: i64,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Lists only jobs that were started this way. Presumably all without it: not documented.
    pub sync_trigger: Option<SyncTrigger>,
}

/// Response of `listSyncJobs`.
#[dto]
pub type SyncJobPaginatedRespDto = Resp<SyncJobPagingDto>;

/// One page of sync jobs.
#[dto]
pub struct SyncJobPagingDto {
    /// Number of jobs on all pages.
    pub total_count: i32,
    /// Jobs of this page. Their order is not documented.
    pub list: Vec<SyncJobDto>,
}
