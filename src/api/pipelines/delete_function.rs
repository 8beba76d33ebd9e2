//! `POST /api/v3/delete-pipeline-function`: deletes a pipeline function.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a pipeline function, with its code: the service runs it no more.
///
/// To stop it for a while, use `updatePipelineFunction` with `enabled: false`. The error for an id that does not exist is not
/// documented. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with
/// `listPipelineFunctions`.
///
/// @example
/// ```ts
/// const { data } = await client.getPipelineFunction({ funcId });
/// if (!data.enabled) await client.deletePipelineFunction({ funcId });
/// ```
// No source says what a second one answers: an error would report a deletion that was made as failed. It is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-pipeline-function", non_idempotent)]
fn delete_pipeline_function(input: DeletePipelineFunctionDto) -> Bare<CommonResponseDto>;

/// Input of `deletePipelineFunction`.
#[dto]
pub struct DeletePipelineFunctionDto {
    /// Id of the function to delete, assigned by the service.
    #[shape(len = 1..)]
    pub func_id: String,
}
