//! `GET /api/v3/list-sync-tasks`: lists sync tasks page by page.

use super::task::SyncTaskDto;
use crate::api::prelude::*;

/// Lists one page of sync tasks, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listSyncTasks({ limit: 50 });
/// for (const task of data.list) console.log(task.syncTaskId, task.syncTaskName, task.lastSyncStatus);
/// ```
// No source has `clientConfig` in the response, but whether the service leaves its secrets out is not certain.
#[endpoint(GET "/api/v3/list-sync-tasks", secret, rows(key = "syncTaskId"))]
fn list_sync_tasks(input: ListSyncTasksDto) -> SyncTaskPaginatedRespDto;

/// Input of `listSyncTasks`. An empty one lists the first 10 tasks.
#[dto]
pub struct ListSyncTasksDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `listSyncTasks`.
#[dto]
pub type SyncTaskPaginatedRespDto = Resp<SyncTaskPagingDto>;

/// One page of sync tasks.
#[dto]
pub struct SyncTaskPagingDto {
    /// Number of tasks on all pages.
    pub total_count: i32,
    /// Tasks of this page. Their order is not documented.
    pub list: Vec<SyncTaskDto>,
}
