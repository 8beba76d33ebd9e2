//! `GET /api/v3/get-pipeline-function`: reads a pipeline function, with its code.

use super::pipeline_function::PipelineFunctionSingleRespDto;
use crate::api::prelude::*;

/// Reads a pipeline function, with its code and how far its upload has come.
///
/// The error for an id that does not exist is not documented. The code (`sourceCode`) may hold keys of yours: keep it out of
/// logs.
///
/// @example
/// ```ts
/// const { data } = await client.getPipelineFunction({ funcId });
/// if (data.status === "failed") console.log(data.uploadErrMsg);
/// ```
#[endpoint(GET "/api/v3/get-pipeline-function")]
fn get_pipeline_function(input: GetPipelineFunctionDto) -> PipelineFunctionSingleRespDto;

/// Input of `getPipelineFunction`.
#[dto]
pub struct GetPipelineFunctionDto {
    /// Id of the function, assigned by the service.
    #[shape(len = 1..)]
    pub func_id: String,
}
