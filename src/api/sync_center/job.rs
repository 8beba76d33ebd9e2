//! A sync job: one run of a sync task.

use super::settings::{SyncFlow, SyncTrigger};
use crate::api::prelude::*;

/// A sync job: one run of a sync task. Any field may be missing, and there may be further fields.
///
/// Whether a job with some failures ends as `success` is not documented: compare the numbers.
#[dto]
pub struct SyncJobDto {
    /// Id of the job, assigned by the service.
    pub sync_job_id: i32,
    /// Id of the task that the job belongs to.
    pub sync_task_id: i32,
    /// Time of creation: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub updated_at: String,
    /// State of the job.
    pub sync_status: SyncStatus,
    /// Direction in which the job moves data.
    pub sync_flow: SyncFlow,
    /// What started the job.
    pub sync_trigger: SyncTrigger,
    /// Number of departments to synchronise.
    pub department_count_all: i32,
    /// Number of departments that were synchronised.
    pub department_count_succ: i32,
    /// Number of departments to update. Whether `departmentCountAll` includes them is not documented.
    pub department_update_count_all: i32,
    /// Number of departments that were updated.
    pub department_update_count_succ: i32,
    /// Number of users to synchronise.
    pub account_count_all: i32,
    /// Number of users who were synchronised.
    pub account_count_succ: i32,
    /// Number of users to update. Whether `accountCountAll` includes them is not documented.
    pub account_update_count_all: i32,
    /// Number of users who were updated.
    pub account_update_count_succ: i32,
    /// Why the job failed.
    pub err_msg: Option<String>,
}

/// State of a sync job, or of the last job of a task.
#[dto(rename_all = "camelCase")]
pub enum SyncStatus {
    /// Idle: never run.
    Free,
    /// Waits for the service to run it.
    Pending,
    /// Runs.
    OnProgress,
    /// Ended with success.
    Success,
    /// Failed.
    Failed,
}
