//! `GET /api/v3/list-sync-job-logs`: lists what a sync job did, page by page.

use super::object_type::SyncObjectType;
use crate::api::prelude::*;

/// Lists one page of what a sync job did: each operation on a user, a department or a user group.
///
/// The form of `data` is not known: it is typed `unknown` and passed on unchanged. Check it before you use it. A page
/// presumably has 10 rows unless `limit` says otherwise (1 to 50). What the service does when the job does not exist is
/// not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listSyncJobLogs({ syncJobId: 4711, success: false, limit: 50 });
/// if (typeof data === "object" && data) console.log(Object.keys(data)); // Names alone: a value may be personal.
/// ```
// Which fields of the users the log has is not established: it may have secrets of theirs.
#[endpoint(GET "/api/v3/list-sync-job-logs", secret)]
fn list_sync_job_logs(input: ListSyncJobLogsDto) -> ListSyncJobLogsRespDto;

/// Input of `listSyncJobLogs`.
#[dto]
pub struct ListSyncJobLogsDto {
    /// Id of the job, from 1, as `triggerSyncTask` and `listSyncJobs` return it.
    #[shape(range = 1..)]
    pub sync_job_id: i64,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// `true` lists operations that succeeded, `false` those that failed. Presumably all without it: not documented.
    pub success: Option<bool>,
    /// Lists only operations of this kind. Presumably all without it: not documented.
    pub action: Option<SyncJobLogAction>,
    /// Lists only operations on departments, or on users. Presumably all without it: not documented.
    pub object_type: Option<SyncObjectType>,
}

/// What an operation of a sync job did.
#[dto]
pub enum SyncJobLogAction {
    /// Created a user.
    CreateUser,
    /// Changed a user.
    UpdateUser,
    /// Deleted a user.
    DeleteUser,
    /// Changed the unique identifier of a user.
    UpdateUserIdentifier,
    /// Changed the departments of a user.
    ChangeUserDepartment,
    /// Created a department.
    CreateDepartment,
    /// Changed a department.
    UpdateDepartment,
    /// Deleted a department.
    DeleteDepartment,
    /// Moved a department below another parent.
    MoveDepartment,
    /// Synchronised the leaders of a department.
    UpdateDepartmentLeader,
    /// Created a user group.
    CreateGroup,
    /// Changed a user group.
    UpdateGroup,
    /// Deleted a user group.
    DeleteGroup,
    /// Nothing: there was no change.
    Updateless,
}

/// Response of `listSyncJobLogs`. Its sources declare a `TriggerSyncTaskRespDto`, which cannot hold a list: the true shape is
/// not established.
#[dto]
pub type ListSyncJobLogsRespDto = Resp<Json>;
