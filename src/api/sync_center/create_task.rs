//! `POST /api/v3/create-sync-task`: creates a task that synchronises users and departments with another system.

use super::client_config::SyncTaskClientConfig;
use super::settings::{
    SyncFlow, SyncTaskFieldMapping, SyncTaskProvisioningScope, SyncTaskTimedScheduler, SyncTaskType,
    SyncTrigger,
};
use super::task::SyncTaskListRespDto;
use crate::api::prelude::*;

/// Creates a task that synchronises users and departments with another system, and resolves to a list with it.
///
/// The settings are not tried here: `triggerSyncTask` starts the first job. By the vendor's guide, the first job should be
/// started manually, so that no data is lost, and a user pool has one task for a system, upstream or downstream and never
/// both; how the service refuses a second one is not documented. No call deletes a task. Whether the list has other tasks,
/// too, is not documented: look for the name. After `network`, `timeout` or `bad_response` the task may exist (`outcome:
/// "unknown"`): check with `listSyncTasks` before you try again.
///
/// @example
/// ```ts
/// const syncTaskName = "Lark to GenAuth";
/// const { data } = await client.createSyncTask({
///   syncTaskName,
///   syncTaskType: "lark",
///   syncTaskFlow: "upstream",
///   syncTaskTrigger: "manually",
///   clientConfig: { larkConfig: { app_id: appId, app_secret: appSecret } },
///   fieldMapping: [
///     { expression: "name", targetKey: "name" },
///     { expression: "mobile", targetKey: "phone" },
///     { expression: "user_id", targetKey: "externalId" },
///   ],
/// });
/// console.log(data.find((task) => task.syncTaskName === syncTaskName)?.syncTaskId);
/// ```
// That the service refuses a second task is not documented. The vendor's own tests use a name twice, so the first task cannot
// be told by it either: the call is never repeated blindly. Whether the response repeats `clientConfig` with its secrets is
// not certain.
#[endpoint(POST "/api/v3/create-sync-task", non_idempotent, secret)]
fn create_sync_task(input: CreateSyncTaskDto) -> SyncTaskListRespDto;

/// Input of `createSyncTask`.
#[dto]
pub struct CreateSyncTaskDto {
    /// Which field of the source fills which field of the target. Presumably a field that no pair names is not
    /// synchronised; what an empty list does is not documented.
    pub field_mapping: Vec<SyncTaskFieldMapping>,
    /// What starts the jobs of the task. Presumably `timed` needs `timedScheduler`; `automatic` needs the keys for
    /// events in `clientConfig`, as its fields say.
    pub sync_task_trigger: SyncTrigger,
    /// Direction in which the task moves data. `downstream` needs `organizationCode`.
    pub sync_task_flow: SyncFlow,
    /// How the service reaches the other system: the part for `syncTaskType`. Never shown in errors or events.
    #[shape(secret)]
    pub client_config: SyncTaskClientConfig,
    /// System that the task synchronises with.
    pub sync_task_type: SyncTaskType,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub sync_task_name: String,
    /// Code of the organization that a downstream task synchronises, 1 to 64 characters. An upstream task gets one with its
    /// first job.
    #[shape(len = 1..=64)]
    pub organization_code: Option<String>,
    /// What a downstream task synchronises. Absent: the whole organization. No effect on an upstream task.
    pub provisioning_scope: Option<SyncTaskProvisioningScope>,
    /// Schedule for the trigger `timed`.
    pub timed_scheduler: Option<SyncTaskTimedScheduler>,
}
