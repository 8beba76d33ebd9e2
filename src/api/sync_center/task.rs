//! A sync task, as the service returns it.

use super::job::SyncStatus;
use super::settings::{
    SyncFlow, SyncTaskFieldMapping, SyncTaskProvisioningScope, SyncTaskTimedScheduler, SyncTaskType,
    SyncTrigger,
};
use crate::api::prelude::*;

/// Response of `createSyncTask` and `updateSyncTask`. The sources declare a page of tasks, while tests of the Node SDK read one
/// task: either becomes a list.
#[dto]
pub type SyncTaskListRespDto = Resp<Vec<SyncTaskDto>>;

/// A sync task. It lacks `clientConfig`, and two fields have other names than in `createSyncTask`: `syncFlow`, `syncTrigger`. Any
/// field may be missing, and there may be further fields.
#[dto]
pub struct SyncTaskDto {
    /// Id of the task, assigned by the service.
    pub sync_task_id: i32,
    /// Time of creation: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub updated_at: String,
    /// Name shown to people.
    pub sync_task_name: String,
    /// System that the task synchronises with. Other values may appear.
    pub sync_task_type: Open<SyncTaskType>,
    /// Direction in which the task moves data.
    pub sync_flow: SyncFlow,
    /// What starts the jobs of the task.
    pub sync_trigger: SyncTrigger,
    /// Why the last job failed.
    pub last_sync_message: Option<String>,
    /// How far the last job is, such as 80. Presumably percent: not documented.
    pub last_sync_rate: Option<i32>,
    /// State of the last job; `free` before the first.
    pub last_sync_status: Option<SyncStatus>,
    /// Time of the last job: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub last_sync_time: Option<String>,
    /// Code of the organization that the task synchronises, at most 64 characters. An upstream task has none before its first
    /// job.
    pub organization_code: Option<String>,
    /// What a downstream task synchronises. Absent: the whole organization.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Which field of the source fills which field of the target.
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// Schedule of a task with the trigger `timed`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
}
