//! `POST /api/v3/trigger-sync-task`: starts a job of a sync task.

use crate::api::prelude::*;

/// Starts a job of a sync task and resolves to its id. The job may go on after the response: follow it with `getSyncJob`.
///
/// A job can create, change and delete users and departments: upstream those of GenAuth, downstream those of the other
/// system. By the vendor's guide, it synchronises everything, only downstream deletions wait for a confirmation (see
/// `listSyncRiskOperations`), and users whom an upstream job creates get an e-mail and a text message unless that is
/// turned off in the console. Rejects with `kind: "api"`, `statusCode: 602` and the message `no identity provider
/// config found`, presumably for any task that does not exist: it was seen with the id 0, which the client refuses by
/// itself. After `network`, `timeout` or `bad_response` the job may run (`outcome: "unknown"`): check with
/// `listSyncJobs` before you start another. What a second job does while the first runs is not documented.
///
/// @example
/// ```ts
/// const { data: tasks } = await client.listSyncTasks({ limit: 50 });
/// const task = tasks.list.find(({ syncTaskName }) => syncTaskName === "Lark to GenAuth");
/// if (task && task.lastSyncStatus !== "pending" && task.lastSyncStatus !== "onProgress") {
///   const { data } = await client.triggerSyncTask({ syncTaskId: task.syncTaskId });
///   console.log(data.syncJobId);
/// }
/// ```
// Each call starts a job of its own: it is never repeated blindly.
#[endpoint(POST "/api/v3/trigger-sync-task", non_idempotent)]
fn trigger_sync_task(input: TriggerSyncTaskDto) -> TriggerSyncTaskRespDto;

/// Input of `triggerSyncTask`.
#[dto]
pub struct TriggerSyncTaskDto {
    /// Id of the task, from 1, assigned by the service.
    #[shape(range = 1..)]
    pub sync_task_id: i64,
}

/// Response of `triggerSyncTask`.
#[dto]
pub type TriggerSyncTaskRespDto = Resp<TriggerSyncTaskDataDto>;

/// The job that was started.
#[dto]
pub struct TriggerSyncTaskDataDto {
    /// Id of the job, for `getSyncJob` and `listSyncJobLogs`.
    pub sync_job_id: i32,
}
