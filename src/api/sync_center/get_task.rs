//! `GET /api/v3/get-sync-task`: reads a sync task.

use super::task::SyncTaskDto;
use crate::api::prelude::*;

/// Reads a sync task, with the state of its last job.
///
/// The documented response has no `clientConfig`: what the service stores of it cannot be read. What the service does when
/// the task does not exist is not documented.
///
/// @example
/// ```ts
/// const { data: task } = await client.getSyncTask({ syncTaskId: 1000 });
/// if (task.lastSyncStatus === "failed") console.error(task.syncTaskName, task.lastSyncMessage);
/// ```
// No source has `clientConfig` in the response, but whether the service leaves its secrets out is not certain.
#[endpoint(GET "/api/v3/get-sync-task", secret)]
fn get_sync_task(input: GetSyncTaskDto) -> SyncTaskSingleRespDto;

/// Input of `getSyncTask`.
#[dto]
pub struct GetSyncTaskDto {
    /// Id of the task, from 1, assigned by the service.
    #[shape(range = 1..)]
    pub sync_task_id: i64,
}

/// Response of `getSyncTask`.
#[dto]
pub type SyncTaskSingleRespDto = Resp<SyncTaskDto>;
