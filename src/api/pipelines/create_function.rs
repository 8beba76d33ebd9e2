//! `POST /api/v3/create-pipeline-function`: creates a pipeline function.

use super::pipeline_function::PipelineFunctionSingleRespDto;
use super::scene::PipelineScene;
use crate::api::prelude::*;

/// Creates a pipeline function: JavaScript of your own that the service runs when users sign up or log in. Resolves to it
/// as stored.
///
/// A function that calls back with an error stops the sign-up or login: one with a mistake in it can keep all users out.
/// Create it with `enabled: false`, try it in the console, then turn it on with `updatePipelineFunction`. The code is
/// uploaded afterwards: `getPipelineFunction` reads `status`.
///
/// Rejects with `kind: "api"`, `statusCode` 400, when the service refuses a value. After `network`, `timeout` or
/// `bad_response` the function may be there (`outcome: "unknown"`): look with `listPipelineFunctions` before you try again,
/// since names need not be unique, and two functions would both run.
///
/// @example
/// ```ts
/// const { data } = await client.createPipelineFunction({
///   // For PRE_REGISTER sources differ over the parameters: try it before you turn it on.
///   scene: "PRE_REGISTER",
///   funcName: "Sign-up needs an address at steamory.example",
///   sourceCode: `async function pipe(context, callback) {
///     const address = String(context.data.userInfo.email ?? "").toLowerCase();
///     if (!address.endsWith("@steamory.example")) return callback(new Error("Sign up with your company's address."));
///     return callback(null, context);
///   }`,
///   enabled: false,
/// });
/// console.log(data.funcId, data.status);
/// ```
// The vendor's tests create several of the same name: a second call makes a second function, which runs as well. Nothing of the
// caller's own identifies a function, so the first one cannot be found again either.
#[endpoint(POST "/api/v3/create-pipeline-function", non_idempotent)]
fn create_pipeline_function(input: CreatePipelineFunctionDto) -> PipelineFunctionSingleRespDto;

/// Input of `createPipelineFunction`.
#[dto]
pub struct CreatePipelineFunctionDto {
    /// JavaScript that defines a function named `pipe`. Its parameters are `user`, `context` and `callback`; before a sign-up,
    /// the vendor's guide leaves out `user`, while samples of the API have it.
    #[shape(len = 1.., secret)]
    pub source_code: String,
    /// When the service runs the function. `updatePipelineFunction` has no field to change it.
    pub scene: PipelineScene,
    /// Name shown to people. It need not be unique.
    #[shape(len = 1..)]
    pub func_name: String,
    /// Free text.
    pub func_description: Option<String>,
    /// `true`: sign-up and login go on without waiting for the function, whose result then has no effect, as for
    /// notifications. Default: `false`.
    pub is_asynchronous: Option<bool>,
    /// How long the function may run, 1 to 60 seconds. Default: `3`.
    #[shape(range = 1..=60, unit = "seconds")]
    pub timeout: Option<u32>,
    /// Whether a function that runs too long ends the sign-up or login. Default: `false`.
    pub terminate_on_timeout: Option<bool>,
    /// Whether the service runs the function. The default is not documented: give `true` or `false`.
    pub enabled: Option<bool>,
}
