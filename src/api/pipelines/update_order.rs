//! `POST /api/v3/update-pipeline-order`: sets the order in which the pipeline functions of a scene run.

use super::scene::PipelineScene;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Sets the order in which the pipeline functions of a scene run. Each gets what the one before it passes on.
///
/// Give all functions of the scene: what becomes of one that is missing is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listPipelineFunctions({ scene: "PRE_REGISTER" });
/// const others = data.list.map((each) => each.funcId).filter((id) => id !== funcId);
/// const order = [...others, funcId]; // This one runs last.
/// await client.updatePipelineOrder({ scene: "PRE_REGISTER", order });
/// ```
// It writes the whole order, so twice is the same as once.
#[endpoint(POST "/api/v3/update-pipeline-order", idempotent)]
fn update_pipeline_order(input: UpdatePipelineOrderDto) -> Bare<CommonResponseDto>;

/// Input of `updatePipelineOrder`.
#[dto]
pub struct UpdatePipelineOrderDto {
    /// Ids of the functions, in the order in which they run.
    pub order: Vec<String>,
    /// Scene whose functions they are.
    pub scene: PipelineScene,
}
