//! `POST /api/v3/update-pipeline-function`: changes a pipeline function, or turns it on or off.

use super::pipeline_function::PipelineFunctionSingleRespDto;
use crate::api::prelude::*;

/// Changes a pipeline function, or turns it on or off, and resolves to it as stored.
///
/// Only the fields that are given are sent. New code is uploaded afterwards: `getPipelineFunction` reads `status`. A function
/// that is on and has a mistake can keep all users out: turn it off with `enabled: false`. The error for an id that does not
/// exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updatePipelineFunction({ funcId, enabled: false });
/// console.log(data.funcName, data.enabled);
/// ```
// It writes absolute values, so twice is the same as once; the same code is at most uploaded again.
#[endpoint(POST "/api/v3/update-pipeline-function", idempotent)]
fn update_pipeline_function(input: UpdatePipelineFunctionDto) -> PipelineFunctionSingleRespDto;

/// Input of `updatePipelineFunction`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdatePipelineFunctionDto {
    /// Id of the function to change, assigned by the service.
    #[shape(len = 1..)]
    pub func_id: String,
    /// New name.
    pub func_name: Option<String>,
    /// Free text.
    pub func_description: Option<String>,
    /// New JavaScript, which defines a function named `pipe`. It is uploaded again.
    #[shape(secret)]
    pub source_code: Option<String>,
    /// `true`: sign-up and login go on without waiting for the function, whose result then has no effect. A new function has
    /// `false`.
    pub is_asynchronous: Option<bool>,
    /// How long the function may run, 1 to 60 seconds. A new function has `3`.
    #[shape(range = 1..=60, unit = "seconds")]
    pub timeout: Option<u32>,
    /// Whether a function that runs too long ends the sign-up or login. A new function has `false`.
    pub terminate_on_timeout: Option<bool>,
    /// `true` turns the function on, `false` off.
    pub enabled: Option<bool>,
}
