//! `GET /api/v3/get-pipeline-logs`: reads the log of a pipeline function page by page.

use super::pipeline_function::PipelineFunctionPaginatedRespDto;
use crate::api::prelude::*;

/// Reads one page of the log of a pipeline function, with the total number.
///
/// The sources declare rows as those of `listPipelineFunctions`, which have no field for a line of a log: presumably by
/// mistake. Other fields that arrive are in the rows as well. Functions write with `log`, not with `console.log`.
///
/// @example
/// ```ts
/// const { data } = await client.getPipelineLogs({ funcId, limit: 50 });
/// console.log(data.totalCount, Object.keys(data.list[0] ?? {})); // Names alone: rows may hold code or data of users.
/// ```
// What identifies an entry is not known.
#[endpoint(GET "/api/v3/get-pipeline-logs", rows(key = ""))]
fn get_pipeline_logs(input: GetPipelineLogsDto) -> PipelineFunctionPaginatedRespDto;

/// Input of `getPipelineLogs`.
#[dto]
pub struct GetPipelineLogsDto {
    /// Id of the function, assigned by the service.
    #[shape(len = 1..)]
    pub func_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}
