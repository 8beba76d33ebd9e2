//! `POST /api/v3/reupload-pipeline-function`: uploads the code of a pipeline function again; deprecated.

use super::pipeline_function::PipelineFunctionSingleRespDto;
use crate::api::prelude::*;

/// Uploads the stored code of a pipeline function again, after an upload that failed, and resolves to the function.
///
/// The error for an id that does not exist is not documented. Only the newer sources call it deprecated.
///
/// @deprecated Use `updatePipelineFunction` with `sourceCode`, which uploads the code as well.
///
/// @example
/// ```ts
/// const { data } = await client.reuploadPipelineFunction({ funcId });
/// console.log(data.status);
/// ```
// Each call starts an upload. What the service answers to a second one while the first goes on is not documented: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/reupload-pipeline-function", non_idempotent)]
fn reupload_pipeline_function(input: ReUploadPipelineFunctionDto) -> PipelineFunctionSingleRespDto;

/// Input of `reuploadPipelineFunction`.
#[dto]
pub struct ReUploadPipelineFunctionDto {
    /// Id of the function, assigned by the service.
    #[shape(len = 1..)]
    pub func_id: String,
}
