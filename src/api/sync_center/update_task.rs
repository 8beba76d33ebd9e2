//! `POST /api/v3/update-sync-task`: changes a sync task.

use super::client_config::SyncTaskClientConfig;
use super::settings::{
    SyncFlow, SyncTaskFieldMapping, SyncTaskProvisioningScope, SyncTaskTimedScheduler, SyncTaskType,
    SyncTrigger,
};
use super::task::SyncTaskListRespDto;
use crate::api::prelude::*;

/// Changes a sync task and resolves to a list with it.
///
/// Only the fields that are given are sent. The next job works with the new settings, and with the triggers `timed` and
/// `automatic` the service starts it by itself: a wrong mapping or direction then changes users or departments before
/// anybody looks. Not documented: whether the list has other tasks, too, and what the service does when the task does
/// not exist.
///
/// @example
/// ```ts
/// // Every day, but only after a job that somebody started and looked at.
/// const { data: stored } = await client.getSyncTask({ syncTaskId: 1000 });
/// if (stored.lastSyncStatus === "success") {
///   const { data } = await client.updateSyncTask({
///     syncTaskId: 1000,
///     syncTaskTrigger: "timed",
///     timedScheduler: { cycle: "days", startTime: Date.now() + 24 * 60 * 60 * 1000 },
///   });
///   console.log(data.map((task) => [task.syncTaskName, task.syncTrigger]));
/// }
/// ```
// It writes absolute values, so twice is the same as once. Whether the response repeats `clientConfig` with its secrets is not
// certain.
#[endpoint(POST "/api/v3/update-sync-task", idempotent, secret)]
fn update_sync_task(input: UpdateSyncTaskDto) -> SyncTaskListRespDto;

/// Input of `updateSyncTask`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateSyncTaskDto {
    /// Id of the task to change, from 1, assigned by the service.
    #[shape(range = 1..)]
    pub sync_task_id: i64,
    /// New name, not empty.
    #[shape(len = 1..)]
    pub sync_task_name: Option<String>,
    /// Another system to synchronise with. What becomes of the links to the former one is not documented.
    pub sync_task_type: Option<SyncTaskType>,
    /// How the service reaches the other system: the part for the task's kind. Presumably it replaces the stored one, which no
    /// call reads: give it whole, with its secrets. Never shown in errors or events.
    #[shape(secret)]
    pub client_config: Option<SyncTaskClientConfig>,
    /// Another direction. What it does to a task that has run is not documented.
    pub sync_task_flow: Option<SyncFlow>,
    /// What is to start the jobs of the task. Presumably `timed` needs `timedScheduler`; `automatic` needs the keys for
    /// events in `clientConfig`, as its fields say.
    pub sync_task_trigger: Option<SyncTrigger>,
    /// Code of the organization that a downstream task synchronises, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: Option<String>,
    /// What a downstream task synchronises. No effect on an upstream task.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Which field of the source fills which field of the target. Presumably it replaces the stored mapping, which is not
    /// documented: give all pairs.
    pub field_mapping: Option<Vec<SyncTaskFieldMapping>>,
    /// Schedule for the trigger `timed`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
}
