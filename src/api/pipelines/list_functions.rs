//! `GET /api/v3/list-pipeline-functions`: lists the pipeline functions, all or those of one scene.

use super::pipeline_function::PipelineFunctionPaginatedRespDto;
use super::scene::PipelineScene;
use crate::api::prelude::*;

/// Lists the pipeline functions of the user pool, all or those of one scene, with their code. There are no pages.
///
/// The code (`sourceCode`) may hold keys of yours: keep it out of logs.
///
/// @example
/// ```ts
/// const { data } = await client.listPipelineFunctions({ scene: "PRE_AUTHENTICATION" });
/// console.log(data.list.filter(({ enabled }) => enabled).map(({ funcName }) => funcName));
/// ```
#[endpoint(GET "/api/v3/list-pipeline-functions")]
fn list_pipeline_functions(input: ListPipelineFunctionsDto) -> PipelineFunctionPaginatedRespDto;

/// Input of `listPipelineFunctions`. An empty one lists all functions.
#[dto]
pub struct ListPipelineFunctionsDto {
    /// Scene whose functions are listed. Default: those of all scenes. The sources' types call it required; their words and
    /// the vendor's tests leave it out.
    pub scene: Option<PipelineScene>,
}
