//! `GET /api/v3/get-sync-job`: reads a sync job.

use super::job::SyncJobDto;
use crate::api::prelude::*;

/// Reads a sync job: its state, and how many departments and users it has synchronised.
///
/// What the service does when the job does not exist is not documented.
///
/// @example
/// ```ts
/// const { data: job } = await client.getSyncJob({ syncJobId: 4711 });
/// console.log(job.syncStatus, `${job.accountCountSucc} of ${job.accountCountAll} users`, job.errMsg);
/// ```
#[endpoint(GET "/api/v3/get-sync-job")]
fn get_sync_job(input: GetSyncJobDto) -> SyncJobSingleRespDto;

/// Input of `getSyncJob`.
#[dto]
pub struct GetSyncJobDto {
    /// Id of the job, from 1, as `triggerSyncTask` and `listSyncJobs` return it.
    #[shape(range = 1..)]
    pub sync_job_id: i64,
}

/// Response of `getSyncJob`.
#[dto]
pub type SyncJobSingleRespDto = Resp<SyncJobDto>;
